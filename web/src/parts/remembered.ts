/** What is typed into a form: on disk at every pause and on page hide, and back when one comes back to it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { gaspDraft, readDraft, saveDraft } from "../store/drafts";

const PAUSE = 300;

export type Typed = Record<string, string>;

export const isTyped = (typed: Typed): boolean => Object.values(typed).some((value) => value.trim());

type Remembered = [typed: Typed, type: (part: Typed) => void, empty: () => void];

/**
 * The fields by name, none where nothing was typed. `draft` must stay the same for the life of whoever uses it; once
 * `isWritten`, nothing is kept any more. `empty` forgets what is shown: the write that took it in has cleared the draft.
 */
export function useRemembered(draft: string, isWritten: () => boolean = () => false): Remembered {
  const [typed, setTyped] = useState<Typed>({});
  const latest = useRef<{ value: Typed; timer?: ReturnType<typeof setTimeout> }>({ value: {} });
  const set = (value: Typed) => setTyped((latest.current.value = value));
  const stop = () => {
    clearTimeout(latest.current.timer);
    delete latest.current.timer;
  };
  const keep = () => void (isWritten() || saveDraft(draft, latest.current.value).catch(() => {}));
  useEffect(() => {
    void readDraft<Typed>(draft).then((before) => {
      if (before && !isTyped(latest.current.value)) set(before);
    }, () => {});
    const leave = () => {
      if (latest.current.timer === undefined) return;
      stop();
      if (isWritten()) return;
      gaspDraft(draft, latest.current.value);
      keep();
    };
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      leave();
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [draft]);
  const type = (part: Typed) => {
    set({ ...latest.current.value, ...part });
    stop();
    latest.current.timer = setTimeout(() => {
      delete latest.current.timer;
      keep();
    }, PAUSE);
  };
  const empty = () => {
    stop();
    set({});
  };
  return [typed, type, empty];
}
