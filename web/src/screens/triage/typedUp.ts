/** A card or badge typed up: whose it is, and what goes where. */
import { newId } from "../../kinds/id";
import { fieldsOf, type Change, type Row } from "../../kinds/model";
import { triage } from "../../parts/words/triage";
import { offersFor } from "../merging/offers";
import type { Typed } from "./typed";

/** The lines of a card beside its name. */
export const LINES = ["job_title", "organization", "email", "phone"] as const;

const said = (typed: Typed, field: string): string => (typed[field] ?? "").trim();

export const isBlank = (typed: Typed): boolean => ["name", ...LINES].every((field) => !said(typed, field));

/** Who is meant: whoever was chosen, else the one person of exactly that name; undefined for somebody new. */
function meant(people: Row<"person">[], typed: Typed): Row<"person"> | undefined {
  const chosen = people.find(({ id }) => id === typed["person"]);
  if (chosen || typed["person"]) return chosen;
  const [first, second] = offersFor(people, said(typed, "name")).flatMap(({ meant: [one] }) => (one && "id" in one ? one : []));
  const exact = first?.name.toLowerCase() === said(typed, "name").toLowerCase() && second?.name !== first.name;
  return exact ? people.find(({ id }) => id === first.id) : undefined;
}

/**
 * The changes, and what the person is called. Lines go where the person has none yet; where they have
 * another, theirs stays, and the typed one stands in the photo's caption.
 */
export function typedUp(people: Row<"person">[], photo: Row<"photo">, typed: Typed): { called: string; changes: Change[] } {
  const person = meant(people, typed);
  const before = person ? fieldsOf(person) : {};
  const lines = LINES.filter((field) => said(typed, field)).map((field) => [field, said(typed, field)] as const);
  const free = lines.filter(([field]) => !before[field]);
  const beside = lines.filter(([field, value]) => before[field] && before[field] !== value).map(([, value]) => value);
  const { event_id, taken_at, created_at } = photo.fields;
  const name = said(typed, "name");
  const fresh = { ...(name && { name }), event_id: event_id ?? null, met_at: taken_at ?? created_at ?? Date.now() };
  const fields = { ...(person ? {} : fresh), ...Object.fromEntries(free) };
  const id = person?.id ?? newId();
  const caption = [typed["caption"] ?? photo.fields.caption ?? "", ...beside].map((line) => line.trim()).filter(Boolean).join("\n");
  return {
    called: person?.fields.name || name || said(typed, "organization") || triage.somebody,
    changes: [
      ...(Object.keys(fields).length ? [{ kind: "person", id, fields } as Change] : []),
      { kind: "photo", id: photo.id, fields: { person_id: id, caption: caption || null } },
    ],
  };
}
