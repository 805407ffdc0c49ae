/** Options of a ceremony, fetched before the tap that needs them (Safari forgets a tap behind a fetch), and again before they expire. */
import { useEffect, useState } from "preact/hooks";
import type { Options } from "../../api/client";

/** Renewed this long before the end, ms. */
const MARGIN = 30_000;
/** And after this time at the latest: the end is told by the server's clock, and the device's may be slow. */
const LONGEST = 240_000;

interface CeremonyOptions {
  /** null until they are here. */
  options: Options | null;
  /** Why they are not. */
  error: unknown;
  /** Each is good for one try: ask for new ones after it. */
  renew: () => void;
}

interface FetchOptions {
  isWanted?: boolean;
  /** Fetched before this was on the screen. */
  first?: Options | undefined;
}

export function useOptions(
  begin: () => Promise<Options>,
  { isWanted = true, first }: FetchOptions = {},
): CeremonyOptions {
  const [state, setState] = useState<{ options: Options | null; error: unknown }>({
    options: null,
    error: null,
  });
  const [turn, setTurn] = useState(0);
  const renew = () => {
    setState({ options: null, error: null });
    setTurn((before) => before + 1);
  };
  useEffect(() => {
    if (!isWanted) return;
    let isStale = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    (first && turn === 0 ? Promise.resolve(first) : begin()).then(
      (options) => {
        if (isStale) return;
        setState({ options, error: null });
        const left = options.expires_at - Date.now() - MARGIN;
        timer = setTimeout(renew, Math.min(LONGEST, Math.max(MARGIN, left)));
      },
      (error: unknown) => void (isStale || setState({ options: null, error })),
    );
    addEventListener("online", renew);
    return () => {
      isStale = true;
      clearTimeout(timer);
      removeEventListener("online", renew);
    };
  }, [turn, isWanted]);
  return { ...state, renew };
}
