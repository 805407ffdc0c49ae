/** Phrases as the rules write them, made into expressions. Pure. */

/** One of the phrases, at a word's beginning. They may be expressions; without \b at their end they take other forms of a word. */
export const buildPhrases = (...some: string[]): RegExp =>
  new RegExp(`(?<![\\w-])(?:${some.join("|")})`, "gi");

/** "No call needed", "I don't mean to sell": but not "don't hesitate" and "why don't we". */
const DENIED =
  /(?:\b(?:no|not|nothing|without)\b|n't\b)(?! (?:hesit|forget|miss|know|we\b|you\b|only))[^,.;:!?]*/gi;

/** Without what it says it does not do, and as long as it was. */
export const blankDenials = (says: string): string =>
  says.replace(DENIED, (denied) => " ".repeat(denied.length));

export const hasMatch = (says: string, rule: RegExp): boolean => says.search(rule) >= 0;
export const findFirst = (says: string, rule: RegExp): RegExpExecArray | undefined =>
  says.matchAll(rule).next().value;
