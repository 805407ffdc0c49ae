/** A part whose code is fetched when it is first wanted. It is precached: that is a moment, also offline. */
import type { ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { frame } from "./words/frame";

type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** By the function that loads it, whatever props it takes. */
const loaded = new Map<unknown, unknown>();

interface Props<P> {
  load: Load<P>;
  with: P;
  /** Where it cannot be loaded, nothing is said: it is not what one came for. */
  quiet?: boolean;
}

export function Later<P extends object>({ load, with: props, quiet }: Props<P>) {
  const [failed, setFailed] = useState(false);
  const [, setReady] = useState<unknown>();
  useEffect(() => {
    if (loaded.has(load)) return;
    let gone = false;
    load().then(
      (part) => {
        loaded.set(load, part.default);
        if (!gone) setReady(load);
      },
      () => setFailed(true),
    );
    return () => {
      gone = true;
    };
  }, [load]);
  const Part = loaded.get(load) as ComponentType<P> | undefined;
  if (Part) return <Part {...props} />;
  if (!failed || quiet) return null;
  return (
    <div class="notice" role="alert">
      <p>{frame.chunkFailed}</p>
      <button type="button" class="button" onClick={() => location.reload()}>{frame.reload}</button>
    </div>
  );
}
