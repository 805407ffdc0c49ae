/** What a gift was, in one line. */
import { isPromise } from "../domain/jots/kinds";
import type { ClippingFields, FollowupFields, JotFields, PersonFields } from "../domain/records/model";
import { gifts as words } from "./en/months";
import { formatTitle } from "./titles";

/** What a followup names, by id; what is not among them is not here. */
export interface NamedRecords {
  person: ReadonlyMap<string, PersonFields>;
  clipping: ReadonlyMap<string, ClippingFields>;
  jot: ReadonlyMap<string, JotFields>;
}

/** What was sent, never what they said: a clipping, two people who met, a promise that was kept, or a question. */
export function describeGift(
  { clipping_id, other_person_id, person_id, jot_id }: FollowupFields,
  { person, clipping, jot }: NamedRecords,
): string {
  const nameOf = (id: string | null | undefined) =>
    formatTitle({ kind: "person", fields: person.get(id ?? "") ?? {} });
  if (other_person_id) return words.introduction(nameOf(person_id), nameOf(other_person_id));
  if (clipping_id) return formatTitle({ kind: "clipping", fields: clipping.get(clipping_id) ?? {} });
  const promised = jot.get(jot_id ?? "");
  if (!promised || !isPromise(promised)) return words.question;
  return promised.in_confidence ? words.confided : words.promise(promised.text ?? "");
}
