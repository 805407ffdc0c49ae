/** Options of a ceremony, fetched before the tap that needs them (Safari forgets a tap behind a fetch), and again before they expire. */
import { useEffect, useState } from "preact/hooks";
import type { Options } from "../../api/client";

/** Renewed this long before the end, ms. */
const MARGIN = 30_000;

interface Ready {
  /** null until they are here. */
  options: Options | null;
  /** Why they are not. */
  error: unknown;
  /** Each is good for one try: ask for new ones after it. */
  renew: () => void;
}

interface How {
  wanted?: boolean;
  /** Fetched before this was on the screen. */
  first?: Options | undefined;
}

export function useOptions(begin: () => Promise<Options>, { wanted = true, first }: How = {}): Ready {
  const [held, setHeld] = useState<{ options: Options | null; error: unknown }>({ options: null, error: null });
  const [turn, setTurn] = useState(0);
  const renew = () => {
    setHeld({ options: null, error: null });
    setTurn((before) => before + 1);
  };
  useEffect(() => {
    if (!wanted) return;
    let gone = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    (first && turn === 0 ? Promise.resolve(first) : begin()).then(
      (options) => {
        if (gone) return;
        setHeld({ options, error: null });
        timer = setTimeout(renew, Math.max(MARGIN, options.expires_at - Date.now() - MARGIN));
      },
      (error: unknown) => void (gone || setHeld({ options: null, error })),
    );
    addEventListener("online", renew);
    return () => {
      gone = true;
      clearTimeout(timer);
      removeEventListener("online", renew);
    };
  }, [turn, wanted]);
  return { ...held, renew };
}
