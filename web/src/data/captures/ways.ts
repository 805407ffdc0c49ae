/** What may become of a code, the likeliest first. */

import type { Strength } from "../../domain/people/identity";
import type { Row } from "../../domain/records/model";
import type { CodeContent } from "../../engines/codes/code";
import { found } from "../../text/en/capture";
import { getName, getWork } from "../people/someone";
import { type ChangesForPerson, takePerson, takeWords } from "./take";

/** So many are asked about. */
const MOST = 3;

interface Way {
  label: string;
  /** The label says a name. */
  isNaming?: boolean;
  /** Answers whether it has been gone. */
  go: () => Promise<boolean>;
}

/** Whether it speaks of somebody; else it is words. */
export const speaksOfPerson = ({ sort, person }: CodeContent): boolean =>
  sort === "badge" || Object.keys(person).length > 0;

interface Bearers {
  /** Whom the code speaks of. */
  known?: Row<"person"> | undefined;
  /** By what: a name, and even a mailbox, may be another's. */
  by?: Strength | undefined;
  /** Who stands alone under Who and has no code yet. */
  beside?: Row<"person"> | undefined;
  /** Whom it may speak of. */
  perhaps?: readonly Row<"person">[];
}

export function listWays(
  code: CodeContent,
  { known, by, beside, perhaps = [] }: Bearers,
  changesFor?: ChangesForPerson,
): Way[] {
  const give = (label: string, to?: Row<"person">): Way => ({
    label,
    go: () => takePerson(code, to, changesFor),
  });
  if (known && (by === "name" || by === "email")) return [give(found.take, known), give(found.somebodyNew)];
  if (known) return [give(found.take, known)];
  const named = Object.keys(code.person).length > 0;
  const may = perhaps.length || named || !beside ? perhaps : [beside];
  const choices = may.slice(0, MOST).map((one) => ({
    ...give(found.of(getName(one), may.length > 1 ? getWork(one) : ""), one),
    isNaming: true,
  }));
  if (speaksOfPerson(code))
    return choices.length ? [...choices, give(found.somebodyNew)] : [give(found.take)];
  const words: Way = { label: found.words, go: () => takeWords(code) };
  if (code.sort !== "url") return [words];
  if (perhaps.length) return [words, ...choices, give(found.somebodyNew)];
  return [words, ...(choices.length ? choices : [give(found.theirs)])];
}
