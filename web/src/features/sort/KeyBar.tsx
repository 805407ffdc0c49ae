/** What can be done besides answering, each with its key. */

import { useEffect, useRef } from "preact/hooks";
import { KeyCap } from "../../ui/KeyCap";

interface KeyAction {
  key: string;
  label: string;
  off: boolean;
  act: () => void;
}

export function KeyBar({ actions }: { actions: KeyAction[] }) {
  const bar = useRef<HTMLDivElement>(null);
  // What is told stands above the keys: they are pressed again at once.
  useEffect(() => {
    const root = document.documentElement;
    const row = bar.current!;
    const watch = new ResizeObserver(() => root.style.setProperty("--keys", `${row.offsetHeight}px`));
    watch.observe(row);
    return () => {
      watch.disconnect();
      root.style.removeProperty("--keys");
    };
  }, []);
  return (
    <div class="bar" ref={bar} hidden={!actions.length}>
      {actions.map(({ key, label, off, act }) => (
        <button
          key={key}
          type="button"
          class="plain"
          data-key={key}
          aria-keyshortcuts={key}
          disabled={off}
          onClick={act}
        >
          <KeyCap of={key} />
          {label}
        </button>
      ))}
    </div>
  );
}
