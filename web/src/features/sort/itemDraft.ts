/** What is being typed about a thing in triage, until the thing is settled. */
import { useEffect } from "preact/hooks";
import { type Typed, useFormDraft } from "../../data/formDraft";
import { askAgain, draftOf, isWritten } from "./resolutions";

export { isTyped, type Typed } from "../../data/formDraft";

/** The fields by name, "" where nothing was typed. `key` must stay the same for the life of whoever uses it. */
export function useItemDraft(key: string): [typed: Typed, type: (part: Typed) => void] {
  useEffect(() => askAgain(key), [key]);
  const [typed, type] = useFormDraft(draftOf(key), () => isWritten(key));
  return [typed, type];
}
