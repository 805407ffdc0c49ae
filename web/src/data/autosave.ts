/** How everything that is typed saves itself: at a pause, as its control goes, and as the page goes out of sight. */
import { useEffect, useMemo, useRef } from "preact/hooks";
import { keepLastCopy, saveDraft } from "../store/drafts";

interface Autosave<T> {
  /** Saves this at the next pause. */
  type(value: T): void;
  /** Saves at once what waits for the pause. */
  flush(): void;
  /** Saves no more what waits; answers it, undefined where nothing does. */
  stop(): T | undefined;
}

interface AutosaveOptions<T> {
  /** How long nothing is typed before it is saved, ms. */
  pause: number;
  /** Whether and how it fails is its own to tell. */
  save: (value: T) => void;
  /** Keeps it in the very call, for a page that may not live to see `save` through. */
  keepLastCopy?: (value: T) => void;
}

/** What would be lost if the page went now: how to save each. */
const waiting = new Set<() => void>();

/** All of them, also where one fails. */
const flushAll = () => {
  const errors: unknown[] = [];
  for (const flush of waiting) {
    try {
      flush();
    } catch (error) {
      errors.push(error);
    }
  }
  if (errors.length) throw errors[0];
};

/** From now on, what waits for a pause is saved as the page goes out of sight. */
export function saveOnLeaving(): void {
  addEventListener("pagehide", flushAll);
  document.addEventListener("visibilitychange", flushAll);
}

export function makeAutosave<T>({ pause, save, keepLastCopy }: AutosaveOptions<T>): Autosave<T> {
  let typed: T | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function stop(): T | undefined {
    const value = typed;
    clearTimeout(timer);
    typed = undefined;
    waiting.delete(flush);
    return value;
  }

  function flush(): void {
    const value = stop();
    if (value === undefined) return;
    keepLastCopy?.(value);
    save(value);
  }

  return {
    type(value) {
      stop();
      typed = value;
      waiting.add(flush);
      timer = setTimeout(() => save(stop()!), pause);
    },
    flush,
    stop,
  };
}

/** For a draft under this key; once `isWritten`, nothing of it is saved any more. */
export const buildDraftOptions = <T>(key: string, isWritten = () => false): AutosaveOptions<T> => ({
  pause: 300,
  // Where it fails the store's own banner tells, and the next pause tries again.
  save: (value) => void (isWritten() || saveDraft(key, value).catch(() => {})),
  keepLastCopy: (value) => void (isWritten() || keepLastCopy(key, value)),
});

/** One for the life of a control, saving as it was told last; what waits when the control goes is saved then. */
export function useAutosave<T>(options: AutosaveOptions<T>): Autosave<T> {
  const latest = useRef(options);
  latest.current = options;
  const autosave = useMemo(
    () =>
      makeAutosave<T>({
        pause: options.pause,
        save: (value) => latest.current.save(value),
        keepLastCopy: (value) => latest.current.keepLastCopy?.(value),
      }),
    [],
  );
  useEffect(() => autosave.flush, []);
  return autosave;
}
