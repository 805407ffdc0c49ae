/** What may become of a code, the likeliest first. */
import type { Code } from "../../intake/codes/code";
import type { Row } from "../../kinds/model";
import { nameOf } from "../../parts/people/someone";
import { found } from "../../parts/words/capture";
import { takePerson, takeWords, type Theirs } from "./take";

export interface Way {
  said: string;
  /** Answers whether it has been gone. */
  go: () => Promise<boolean>;
}

/** Whether it speaks of somebody; else it is words. */
export const speaksOf = ({ sort, person }: Code): boolean => sort === "badge" || Object.keys(person).length > 0;

/** `known` is whom the code speaks of, `beside` who stands alone under Who and has no code yet. */
export function waysOf(code: Code, known?: Row<"person">, beside?: Row<"person">, theirs?: Theirs): Way[] {
  const give = (said: string, to?: Row<"person">): Way => ({ said, go: () => takePerson(code, to, theirs) });
  if (known) return [give(found.take, known)];
  const named = Object.keys(code.person).length > 0;
  const hers = beside && !named ? give(found.of(nameOf(beside)), beside) : undefined;
  if (speaksOf(code)) return hers ? [hers, give(found.somebodyNew)] : [give(found.take)];
  const words: Way = { said: found.words, go: () => takeWords(code) };
  return code.sort === "url" ? [words, hers ?? give(found.theirs)] : [words];
}
