/** What is being typed about a thing in triage, until the thing is settled. */
import { useEffect } from "preact/hooks";
import { useRemembered, type Typed } from "../../parts/remembered";
import { draftOf, isWritten, unwritten } from "./settling";

export { isTyped, type Typed } from "../../parts/remembered";

/** The fields by name, "" where nothing was typed. `key` must stay the same for the life of whoever uses it. */
export function useTyped(key: string): [typed: Typed, type: (part: Typed) => void] {
  useEffect(() => unwritten(key), [key]);
  const [typed, type] = useRemembered(draftOf(key), () => isWritten(key));
  return [typed, type];
}
