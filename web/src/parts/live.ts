/** Reads that keep themselves current: asked again after each commit that touches their kinds. */
import { useEffect, useState } from "preact/hooks";
import type { Kind } from "../kinds/model";
import { watch } from "../store/notebook";

/** The answer of a read; undefined until there is one. `deps` are what the read depends on. */
export function useLive<T>(read: () => Promise<T>, kinds: Kind[], deps: unknown[] = []): T | undefined {
  const [held, setHeld] = useState<{ for: string; value: T }>();
  const key = JSON.stringify(deps);
  useEffect(() => {
    let asked = 0;
    const ask = async () => {
      const turn = ++asked;
      try {
        const value = await read();
        if (turn === asked) setHeld({ for: key, value });
      } catch {
        // the banner says what is wrong with the store; what was shown stays
      }
    };
    void ask();
    const stop = watch((changed) => {
      if (kinds.some((kind) => changed.kinds.has(kind))) void ask();
    });
    return () => {
      asked = -1;
      stop();
    };
  }, [key]);
  return held?.for === key ? held.value : undefined;
}
