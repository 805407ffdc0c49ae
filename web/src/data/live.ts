/** Reads that keep themselves current: asked again after each commit that touches what they looked at. */
import { useEffect, useState } from "preact/hooks";
import { Footprint } from "../store/footprint";
import { makeReader, type Reader, watchCommits } from "../store/notebook";

/**
 * The answer of a read; undefined until there is one. All that it reads it reads through the reader that it is handed:
 * that is what is watched. `deps` are what else the answer depends on.
 */
export function useLive<T>(read: (reader: Reader) => Promise<T>, deps: unknown[] = []): T | undefined {
  const [answer, setAnswer] = useState<{ for: string; value: T }>();
  const key = JSON.stringify(deps);
  useEffect(() => keepReading(read, (value) => setAnswer({ for: key, value })), [key]);
  return answer?.for === key ? answer.value : undefined;
}

/** Reads now, and again whenever the answer may be another; answers how to stop. */
export function keepReading<T>(read: (reader: Reader) => Promise<T>, tell: (value: T) => void): () => void {
  let lastTurn = 0;
  // While it is read again, what the last answer rests on counts too: the new reading may fail halfway.
  let [before, footprint] = [new Footprint(), new Footprint()];
  const ask = async () => {
    const turn = ++lastTurn;
    const now = (footprint = new Footprint());
    try {
      const value = await read(makeReader(now));
      if (turn !== lastTurn) return;
      before = now;
      tell(value);
    } catch {
      // the banner says what is wrong with the store; what was shown stays
    }
  };
  void ask();
  const stop = watchCommits((changed) => {
    if (before.isTouchedBy(changed) || footprint.isTouchedBy(changed)) void ask();
  });
  return () => {
    lastTurn = -1;
    stop();
  };
}
