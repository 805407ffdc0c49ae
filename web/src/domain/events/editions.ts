/** Which earlier event an event is the next edition of: SHRM24 of SHRM25, by its name without year and number. Pure. */

import type { EventFields, Row } from "../records/model";
import { foldText } from "../text/fold";

type EditionName = Pick<EventFields, "name" | "city" | "starts_on">;

/** Words that come and go from one year's name to the next. */
const WEAK = new Set(
  "the a an of for and in at annual yearly conference conf expo exposition edition congress".split(" "),
);
const NUMBERED =
  /^(?:\d+(?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|inaugural)$/;
/** `2025`, `25` (as in ’25), and a name that ends in either, as SHRM25. */
const YEAR = /^(\p{L}{2,})?((?:19|20)\d\d|[1-4]\d)$/u;

const splitWords = (text: string): string[] => foldText(text).match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [];

interface ParsedName {
  /** What stays of the name from year to year. */
  words: string[];
  /** Whether the name says which edition it is. */
  numbered: boolean;
  /** `YYYY`, where the name says it. */
  year?: string;
}

function parseName(name: string): ParsedName {
  const parsed: ParsedName = { words: [], numbered: false };
  for (const word of splitWords(name)) {
    const [, stem, year] = YEAR.exec(word) ?? [];
    if (year) parsed.year ??= year.length === 4 ? year : `20${year}`;
    if (year || NUMBERED.test(word)) parsed.numbered = true;
    if (year ? stem : !NUMBERED.test(word)) parsed.words.push(stem ?? word);
  }
  return parsed;
}

/** The words in one order, without the weak ones unless there are no others. */
function buildKey(words: string[]): string {
  const strong = words.filter((word) => !WEAK.has(word));
  return [...new Set(strong.length ? strong : words)].sort().join(" ");
}

/** Whether two events are editions of one, by their names; the town counts only where a name has no year or number. */
export function areEditions(one: EditionName, other: EditionName): boolean {
  const [first, second] = [parseName(one.name ?? ""), parseName(other.name ?? "")];
  const key = buildKey(first.words);
  if (key && key === buildKey(second.words)) return true;
  if (!first.numbered || !second.numbered) return false;
  const placeless = ({ words }: ParsedName, { city }: EditionName) =>
    buildKey(words.filter((word) => !splitWords(city ?? "").includes(word)));
  const bare = placeless(first, one);
  return bare !== "" && bare === placeless(second, other);
}

/** The first day, or the year alone where only the name tells it. */
const findBeginning = ({ name, starts_on }: EditionName): string | undefined =>
  starts_on ?? parseName(name ?? "").year;

/** Where one of the two has a year only, within one year neither is before the other. */
function isBefore(one: string, other: string): boolean {
  const known = Math.min(one.length, other.length);
  return one.slice(0, known) < other.slice(0, known);
}

/**
 * The latest edition before this one; undefined where there is none.
 * @param today YYYY-MM-DD, for an event that has no day yet
 */
export function findLastEdition(
  event: Row<"event">,
  events: readonly Row<"event">[],
  today: string,
): Row<"event"> | undefined {
  const start = findBeginning(event.fields) ?? today;
  let latest: Row<"event"> | undefined;
  for (const other of events) {
    const day = findBeginning(other.fields);
    if (other.id === event.id || !day || !isBefore(day, start) || !areEditions(event.fields, other.fields))
      continue;
    if (!latest || findBeginning(latest.fields)! < day) latest = other;
  }
  return latest;
}
