/** What is being typed about a thing: on disk at every pause and on page hide, and back when one comes back to it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { gaspDraft, readDraft, saveDraft } from "../../store/drafts";
import { draftOf } from "./settling";

const PAUSE = 300;

export type Typed = Record<string, string>;

export const isTyped = (typed: Typed): boolean => Object.values(typed).some((value) => value.trim());

/** The fields by name, "" where nothing was typed. `key` must stay the same for the life of whoever uses it. */
export function useTyped(key: string): [typed: Typed, type: (part: Typed) => void] {
  const [typed, setTyped] = useState<Typed>({});
  const latest = useRef<{ value: Typed; timer?: ReturnType<typeof setTimeout> }>({ value: {} });
  useEffect(() => {
    const draft = draftOf(key);
    void readDraft<Typed>(draft).then((before) => {
      if (before && !isTyped(latest.current.value)) setTyped((latest.current.value = before));
    }, () => {});
    const leave = () => {
      if (latest.current.timer === undefined) return;
      clearTimeout(latest.current.timer);
      delete latest.current.timer;
      gaspDraft(draft, latest.current.value);
      saveDraft(draft, latest.current.value).catch(() => {});
    };
    addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      leave();
      removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  }, [key]);
  const type = (part: Typed) => {
    const { current } = latest;
    current.value = { ...current.value, ...part };
    setTyped(current.value);
    clearTimeout(current.timer);
    current.timer = setTimeout(() => {
      delete current.timer;
      saveDraft(draftOf(key), current.value).catch(() => {});
    }, PAUSE);
  };
  return [typed, type];
}
