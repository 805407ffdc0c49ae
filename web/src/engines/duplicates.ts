/** Pairs of people who may be one. One pass: each is held against the few that have a sign in common. Pure. */
import { areMarkedDifferent, listSigns, type Person, REASONS, type Reason } from "../domain/people/sameness";

/** `one` was written down before `other`. */
export interface DuplicatePair {
  one: string;
  other: string;
  reasons: Reason[];
}

/** So many of one sign are looked back at; with more it is no sign. */
const NEAR = 20;

/** The pairs not said to be different, the last written first. Each person is paired once for each of their signs. */
export function findDuplicates(people: readonly Person[]): DuplicatePair[] {
  const holders = new Map<string, Person[]>();
  const pairs = new Map<string, DuplicatePair>();
  const byAge = [...people].sort((one, other) => (one.id < other.id ? -1 : 1));
  for (const person of byAge) {
    for (const { by, key } of listSigns(person)) {
      const earlier = holders.get(key);
      if (!earlier) {
        holders.set(key, [person]);
        continue;
      }
      const one = earlier
        .slice(-NEAR)
        .reverse()
        .find((other) => !areMarkedDifferent(other, person));
      earlier.push(person);
      if (!one || one === person) continue;
      const pair = pairs.get(one.id + person.id) ?? { one: one.id, other: person.id, reasons: [] };
      pairs.set(one.id + person.id, { ...pair, reasons: [...new Set([...pair.reasons, by])] });
    }
  }
  return [...pairs.values()].reverse().map((pair) => ({ ...pair, reasons: sortReasons(pair.reasons) }));
}

/** In their order; a nickname says nothing where the whole name is the same. */
const sortReasons = (reasons: Reason[]): Reason[] =>
  REASONS.filter(
    (reason) => reasons.includes(reason) && (reason !== "nickname" || !reasons.includes("name")),
  );
