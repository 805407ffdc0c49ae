/** A card or badge typed up: whose it is, and what goes where. */

import { findPerson } from "../../domain/people/identity";
import { writeDownPerson } from "../../domain/people/writeDown";
import { type Change, getFields, type Row } from "../../domain/records/model";
import { triage } from "../../text/en/sort";
import type { Typed } from "./itemDraft";

/** The lines of a card beside its name. */
export const LINES = ["job_title", "organization", "email", "phone"] as const;

const getText = (typed: Typed, field: string): string => (typed[field] ?? "").trim();

export const isBlank = (typed: Typed): boolean => ["name", ...LINES].every((field) => !getText(typed, field));

/** Who is meant: whoever was chosen, else the one person of exactly that name; undefined for somebody new. */
function findCardPerson(people: Row<"person">[], typed: Typed): Row<"person"> | undefined {
  const chosen = people.find(({ id }) => id === typed["person"]);
  if (chosen || typed["person"]) return chosen;
  return findPerson(people, { name: getText(typed, "name"), isWhole: true });
}

/**
 * The changes, and what the person is called. Lines go where the person has none yet; where they have
 * another, theirs stays, and the typed one stands in the photo's caption.
 */
export function transcribeCard(
  people: Row<"person">[],
  photo: Row<"photo">,
  typed: Typed,
): { name: string; changes: Change[] } {
  const person = findCardPerson(people, typed);
  const before = person ? getFields(person) : {};
  const lines = LINES.filter((field) => getText(typed, field)).map(
    (field) => [field, getText(typed, field)] as const,
  );
  const beside = lines
    .filter(([field, value]) => before[field] && before[field] !== value)
    .map(([, value]) => value);
  const { event_id, taken_at, created_at } = photo.fields;
  const name = getText(typed, "name");
  const { id, fields } = writeDownPerson({ ...(!person && { name }), ...Object.fromEntries(lines) }, person, {
    event_id: event_id ?? null,
    met_at: taken_at ?? created_at ?? Date.now(),
  });
  const caption = [typed["caption"] ?? photo.fields.caption ?? "", ...beside]
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
  return {
    name: person?.fields.name || name || getText(typed, "organization") || triage.somebody,
    changes: [
      ...(Object.keys(fields).length ? [{ kind: "person" as const, id, fields }] : []),
      { kind: "photo", id: photo.id, fields: { person_id: id, caption: caption || null } },
    ],
  };
}
