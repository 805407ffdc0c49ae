/** What is being typed about a thing in triage, until the thing is settled. */
import { useEffect } from "preact/hooks";
import { type FormValues, useFormDraft } from "../../data/formDraft";
import { askAgain, buildTriageDraftKey, isWritten } from "./resolutions";

export { type FormValues as Typed, isTyped } from "../../data/formDraft";

/** The fields by name, "" where nothing was typed. `key` must stay the same for the life of whoever uses it. */
export function useItemDraft(key: string): [typed: FormValues, type: (part: FormValues) => void] {
  useEffect(() => askAgain(key), [key]);
  const [typed, type] = useFormDraft(buildTriageDraftKey(key), () => isWritten(key));
  return [typed, type];
}
