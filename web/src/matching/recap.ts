/** What an evening brought: whom I met, what they said, what I promised, what to give next. Pure. */
import type { Row } from "../kinds/model";

/** One thing said, with whose it is. */
export interface Line {
  id: string;
  text: string;
  /** Whom it came from or is for, by id. */
  people: string[];
  /** What was answered, by whichever side. */
  answer?: string;
  /** Of a promise, the day it is promised for. */
  due?: string;
  /** Done, or let go. */
  settled?: boolean;
  /** Said in confidence: to be seen here, and nowhere else. */
  confided: boolean;
}

export const PARTS = ["struggles", "asked", "interests", "promises", "mine", "notes"] as const;
export type Part = (typeof PARTS)[number];

export interface Recap extends Record<Part, Line[]> {
  met: Row<"person">[];
  /** By person, in the order in which we met: what is promised and still open, and what they still struggle with. */
  next: { person: string; promises: Line[]; struggles: Line[] }[];
  /** How many things were said in confidence. */
  confided: number;
}

const partOf = ({ kind, asked_by }: Row<"jot">["fields"]): Part => {
  if (kind === "question") return asked_by === "them" ? "asked" : "mine";
  return ({ challenge: "struggles", interest: "interests", promise: "promises" } as const)[kind as "challenge"] ?? "notes";
};

const isOpen = ({ state }: Row<"jot">["fields"]): boolean => state !== "helped" && state !== "solved" && state !== "stale";

function lineOf({ id, fields }: Row<"jot">, settled: Set<string>): Line {
  return {
    id,
    text: fields.text ?? "",
    people: fields.person_ids ?? [],
    ...(fields.answer && { answer: fields.answer }),
    ...(fields.due_on && { due: fields.due_on }),
    ...((settled.has(id) || (fields.kind === "challenge" && !isOpen(fields))) && { settled: true }),
    confided: fields.in_confidence === true,
  };
}

/** Done, or let go as a whole: a clipping or a meeting that was let go is only not this one. */
const isSettled = ({ fields: { state, clipping_id, other_person_id } }: Row<"followup">): boolean =>
  state === "done" || (state === "let_go" && !clipping_id && !other_person_id);

/** Of live records: those of this event. */
export function recap(event: string, people: readonly Row<"person">[], jots: readonly Row<"jot">[], followups: readonly Row<"followup">[]): Recap {
  const settled = new Set(followups.filter(isSettled).flatMap(({ fields }) => fields.jot_id ?? []));
  const here = jots.filter(({ fields }) => fields.event_id === event).sort((one, other) => heard(one) - heard(other) || (one.id < other.id ? -1 : 1));
  const lines = new Map(here.map((jot) => [jot, lineOf(jot, settled)]));
  const parts = Object.fromEntries(PARTS.map((part) => [part, here.filter(({ fields }) => partOf(fields) === part).map((jot) => lines.get(jot)!)])) as Record<Part, Line[]>;

  const first = new Map<string, number>();
  for (const jot of here) for (const id of jot.fields.person_ids ?? []) if (!first.has(id)) first.set(id, heard(jot));
  const met = people
    .filter(({ id, fields }) => first.has(id) || (fields.event_id === event && (!fields.hoped_for || fields.met_at != null)))
    .sort((one, other) => metAt(one, first) - metAt(other, first) || (one.id < other.id ? -1 : 1));
  const still = (part: Line[], person: string) => part.filter((line) => !line.settled && line.people.includes(person));
  const next = met
    .map(({ id }) => ({ person: id, promises: still(parts.promises, id), struggles: still(parts.struggles, id) }))
    .filter(({ promises, struggles }) => promises.length + struggles.length > 0);
  return { met, ...parts, next, confided: [...lines.values()].filter(({ confided }) => confided).length };
}

const heard = ({ fields }: Row<"jot">): number => fields.heard_at ?? fields.created_at ?? 0;
const metAt = ({ id, fields }: Row<"person">, first: Map<string, number>): number => first.get(id) ?? fields.met_at ?? fields.created_at ?? 0;

/** The same, without what was said in confidence: what may leave this screen. */
export function openly(all: Recap): Recap {
  const told = (lines: Line[]) => lines.filter(({ confided }) => !confided);
  const parts = Object.fromEntries(PARTS.map((part) => [part, told(all[part])])) as Record<Part, Line[]>;
  const next = all.next
    .map(({ person, promises, struggles }) => ({ person, promises: told(promises), struggles: told(struggles) }))
    .filter(({ promises, struggles }) => promises.length + struggles.length > 0);
  return { ...all, ...parts, next };
}
