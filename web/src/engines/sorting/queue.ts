/** What waits in triage: everything that is not in its place yet, in the order in which it is asked about. Pure. */

import { isChallenge, isInterest, isQuestion } from "../../domain/jots/kinds";
import { findNamesakes } from "../../domain/people/namesakes";
import type { Reason } from "../../domain/people/sameness";
import type { Kind, Row } from "../../domain/records/model";
import { type DuplicatePair, findDuplicates } from "../duplicates";

export type TaskSort = "photo" | "nameless" | "memo" | "scrap" | "topic" | "name" | "same" | "wording";

/** One thing to settle. */
export interface SortingTask {
  sort: TaskSort;
  /** The record that it is about. */
  id: string;
  /** Whom it may be, or the one record that it is held against. */
  others: string[];
  reasons?: Reason[];
  /** Its own as long as it waits. */
  key: string;
}

/** The live records of a notebook, by kind, oldest id first. */
export type Book = { [K in Kind]: Row<K>[] };

const buildTask = (sort: TaskSort, id: string, others: string[] = []): SortingTask => ({
  sort,
  id,
  others,
  key: [sort, id, ...(sort === "same" ? others : [])].join(" "),
});

interface MayLack {
  may_lack?: string[] | null;
}
const mayLack = (fields: MayLack, field: string): boolean => !!fields.may_lack?.includes(field);

/** When it was heard, taken, spoken or met, for what is asked about last first. */
export function getTime({ fields }: Row): number {
  const { heard_at, taken_at, recorded_at, met_at, created_at } = fields as Record<
    string,
    number | null | undefined
  >;
  return heard_at ?? taken_at ?? recorded_at ?? met_at ?? created_at ?? 0;
}
const sortLastFirst = <T extends Row>(rows: T[]): T[] =>
  [...rows].sort((one, other) => getTime(other) - getTime(one) || (one.id < other.id ? 1 : -1));

const needsPerson = ({ fields }: Row<"jot">): boolean =>
  !fields.person_ids?.length && !mayLack(fields, "person_ids");

const needsTopic = ({ fields }: Row<"jot">): boolean =>
  (isChallenge(fields) || isQuestion(fields) || isInterest(fields)) &&
  !fields.topics?.length &&
  !mayLack(fields, "topics");

/** A jot's person comes before its topic, and both while its words are before the eye. */
const listJotTasks = (jot: Row<"jot">): SortingTask[] => [
  ...(needsPerson(jot) ? [buildTask("scrap", jot.id)] : []),
  ...(needsTopic(jot) ? [buildTask("topic", jot.id)] : []),
];

/** A photo that was taken for a jot with people in it is theirs. */
function listPhotoTasks({ photo, jot }: Book): SortingTask[] {
  const peopled = new Set(jot.filter(({ fields }) => fields.person_ids?.length).map(({ id }) => id));
  const loose = photo.filter(
    ({ fields }) => !fields.person_id && !mayLack(fields, "person_id") && !peopled.has(fields.jot_id ?? ""),
  );
  return sortLastFirst(loose).map(({ id }) => buildTask("photo", id));
}

const isNameless = ({ fields }: Row<"person">): boolean => !fields.name && !mayLack(fields, "name");

const isUntyped = ({ fields }: Row<"memo">): boolean => !fields.jot_id && !mayLack(fields, "jot_id");

/** Pairs, and people whose name says too little; no two questions for the same two. */
function listNameTasks({ person }: Book): SortingTask[] {
  const which = findNamesakes(person);
  const askedPairs = new Set(
    which.flatMap(({ id, others }) => others.map((other) => [id, other].sort().join(" "))),
  );
  const isAsked = ({ one, other, reasons }: DuplicatePair) =>
    reasons.every((reason) => reason === "name") && askedPairs.has([one, other].sort().join(" "));
  return [
    ...which.map(({ id, others }) => buildTask("name", id, others)),
    ...findDuplicates(person)
      .filter((pair) => !isAsked(pair))
      .map(({ one, other, reasons }) => ({ ...buildTask("same", one, [other]), reasons })),
  ];
}

/** Words beside a record that is there. */
function listWordingTasks(book: Book): SortingTask[] {
  if (!book.wording.length) return [];
  const there = new Set(Object.values(book).flatMap((rows: Row[]) => rows.map(({ id }) => id)));
  return book.wording
    .filter(({ fields }) => there.has(fields.of_id ?? ""))
    .map(({ id, fields }) => buildTask("wording", id, [fields.of_id!]));
}

/** All that waits: first what makes people and jots of what is not text yet, then jots, then people, then words kept beside. */
export function listTasks(book: Book): SortingTask[] {
  return [
    ...listPhotoTasks(book),
    ...sortLastFirst(book.person.filter(isNameless)).map(({ id }) => buildTask("nameless", id)),
    ...sortLastFirst(book.memo.filter(isUntyped)).map(({ id }) => buildTask("memo", id)),
    ...sortLastFirst(book.jot).flatMap(listJotTasks),
    ...listNameTasks(book),
    ...listWordingTasks(book),
  ];
}

/**
 * Where the queue stands when it has changed: at the same thing where that still waits, else at the next that waited
 * after it, else at the first; those put aside come to no turn of their own. undefined where none is left.
 */
export function findPlace(
  before: readonly string[],
  at: string | undefined,
  now: readonly string[],
  aside: ReadonlySet<string>,
): string | undefined {
  const waiting = new Set(now);
  if (at !== undefined && waiting.has(at)) return at;
  const from = at === undefined ? -1 : before.indexOf(at);
  const after =
    from < 0 ? undefined : before.slice(from + 1).find((key) => waiting.has(key) && !aside.has(key));
  return after ?? now.find((key) => !aside.has(key));
}
