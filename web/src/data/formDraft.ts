/** What is typed into a form: on disk at every pause and on page hide, and back when one comes back to it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { subtractWritten } from "../domain/text/parts";
import { readDraft } from "../store/drafts";
import { watchTaken } from "../store/takenDrafts";
import { buildWindowKey, parkDraft, takeOverDrafts } from "../store/windowDrafts";
import { buildDraftOptions, useAutosave } from "./autosave";

export type FormValues = Record<string, string>;

export const isTyped = (typed: FormValues): boolean => Object.values(typed).some((value) => value.trim());

type FormDraft = [typed: FormValues, type: (part: FormValues) => void, empty: (written: FormValues) => void];

/** Only what was typed while the rest was on its way to the disk. */
function keepTypedSince(typed: FormValues, written: FormValues): FormValues {
  const rest = Object.entries(typed).map(([name, value]) => [
    name,
    subtractWritten(value, written[name] ?? ""),
  ]);
  return Object.fromEntries(rest.filter(([, value]) => value));
}

/**
 * The fields by name, none where nothing was typed. `key` must stay the same for the life of whoever uses it; once
 * `isWritten`, nothing is kept any more. A write that takes them in clears the draft of `buildWindowKey(key)`; then
 * `empty` forgets what was written, and keeps what was typed since. What other windows left comes one by one.
 */
export function useFormDraft(key: string, isWritten?: () => boolean): FormDraft {
  const [typed, setTyped] = useState<FormValues>({});
  const latest = useRef(typed);
  const own = buildWindowKey(key);
  const autosave = useAutosave<FormValues>(buildDraftOptions(own, isWritten));
  const show = (value: FormValues) => setTyped((latest.current = value));
  const bringBack = async () => {
    const before = await readDraft<FormValues>(own);
    if (isTyped(latest.current)) return;
    if (before && isTyped(before)) return show(before);
    await takeOverDrafts<FormValues>(key, { isBlank: (value) => !isTyped(value) }, (left) => {
      if (!isTyped(latest.current)) return show(left);
      // Whoever has begun to type sees it the next time.
      void parkDraft(key, left).then(
        () => autosave.type(latest.current),
        () => undefined,
      );
    });
  };
  useEffect(() => void bringBack().catch(() => undefined), [key]);
  const type = (part: FormValues) => {
    show({ ...latest.current, ...part });
    autosave.type(latest.current);
  };
  const empty = (written: FormValues) => {
    autosave.stop();
    show(keepTypedSince(latest.current, written));
    if (isTyped(latest.current)) autosave.type(latest.current);
    else void bringBack().catch(() => undefined);
  };
  useEffect(() => watchTaken(key, () => latest.current, empty), [key]);
  return [typed, type, empty];
}
