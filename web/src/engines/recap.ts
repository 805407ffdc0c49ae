/** What an evening brought: whom I met, what they said, what I promised, what to give next. Pure. */
import { buildIsOpen } from "../domain/followups/openJots";
import { isTheirQuestion } from "../domain/jots/authors";
import { getKind, type JotKind } from "../domain/jots/kinds";
import { isOnlyHopedFor } from "../domain/people/hopes";
import type { JotFields, Row } from "../domain/records/model";

/** One thing said, with whose it is. */
export interface RecapLine {
  id: string;
  text: string;
  /** Whom it came from or is for, by id. */
  people: string[];
  /** What was answered, by whichever side. */
  answer?: string;
  /** Of a promise, the day it is promised for. */
  due?: string;
  /** It is no longer open. */
  settled?: boolean;
  /** Said in confidence: to be seen here, and nowhere else. */
  confided: boolean;
}

export const PARTS = ["struggles", "asked", "interests", "promises", "mine", "notes"] as const;
export type RecapPart = (typeof PARTS)[number];

export interface Recap extends Record<RecapPart, RecapLine[]> {
  met: Row<"person">[];
  /** By person, in the order in which we met: what is promised and still open, and what they still struggle with. */
  next: { person: string; promises: RecapLine[]; struggles: RecapLine[] }[];
  /** How many things were said in confidence. */
  confided: number;
}

const PART_OF = {
  note: "notes",
  question: "mine",
  challenge: "struggles",
  interest: "interests",
  promise: "promises",
} as const satisfies Record<JotKind, RecapPart>;

const mapParts = (listLines: (part: RecapPart) => RecapLine[]) =>
  Object.fromEntries(PARTS.map((part) => [part, listLines(part)])) as Record<RecapPart, RecapLine[]>;

const findPart = (jot: JotFields): RecapPart => (isTheirQuestion(jot) ? "asked" : PART_OF[getKind(jot)]);

function buildLine({ id, fields }: Row<"jot">, isOpen: boolean): RecapLine {
  return {
    id,
    text: fields.text ?? "",
    people: fields.person_ids ?? [],
    ...(fields.answer && { answer: fields.answer }),
    ...(fields.due_on && { due: fields.due_on }),
    ...(!isOpen && { settled: true }),
    confided: fields.in_confidence === true,
  };
}

/** Of live records: those of this event. */
export function buildRecap(
  event: string,
  people: readonly Row<"person">[],
  jots: readonly Row<"jot">[],
  followups: readonly Row<"followup">[],
): Recap {
  const isOpen = buildIsOpen(followups.map(({ fields }) => fields));
  const here = jots
    .filter(({ fields }) => fields.event_id === event)
    .sort((one, other) => getHeardAt(one) - getHeardAt(other) || (one.id < other.id ? -1 : 1));
  const lines = new Map(here.map((jot) => [jot, buildLine(jot, isOpen(jot))]));
  const parts = mapParts((part) =>
    here.filter(({ fields }) => findPart(fields) === part).map((jot) => lines.get(jot)!),
  );

  const first = new Map<string, number>();
  for (const jot of here)
    for (const id of jot.fields.person_ids ?? []) if (!first.has(id)) first.set(id, getHeardAt(jot));
  const met = people
    .filter(({ id, fields }) => first.has(id) || (fields.event_id === event && !isOnlyHopedFor(fields)))
    .sort((one, other) => getMetAt(one, first) - getMetAt(other, first) || (one.id < other.id ? -1 : 1));
  const still = (part: RecapLine[], person: string) =>
    part.filter((line) => !line.settled && line.people.includes(person));
  const next = met
    .map(({ id }) => ({
      person: id,
      promises: still(parts.promises, id),
      struggles: still(parts.struggles, id),
    }))
    .filter(({ promises, struggles }) => promises.length + struggles.length > 0);
  return { met, ...parts, next, confided: [...lines.values()].filter(({ confided }) => confided).length };
}

const getHeardAt = ({ fields }: Row<"jot">): number => fields.heard_at ?? fields.created_at ?? 0;
const getMetAt = ({ id, fields }: Row<"person">, first: Map<string, number>): number =>
  first.get(id) ?? fields.met_at ?? fields.created_at ?? 0;

/** The same, without what was said in confidence: what may leave this screen. */
export function dropConfided(all: Recap): Recap {
  const dropFrom = (lines: RecapLine[]) => lines.filter(({ confided }) => !confided);
  const parts = mapParts((part) => dropFrom(all[part]));
  const next = all.next
    .map(({ person, promises, struggles }) => ({
      person,
      promises: dropFrom(promises),
      struggles: dropFrom(struggles),
    }))
    .filter(({ promises, struggles }) => promises.length + struggles.length > 0);
  return { ...all, ...parts, next };
}
