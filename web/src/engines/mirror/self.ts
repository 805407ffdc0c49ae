/** Where a draft speaks of its writer. Pure. */
import { buildPhrases, hasMatch } from "./phrases";

const YOU = buildPhrases("you\\b|your|you'");
const ME = buildPhrases("(?:i|me|my|we|our|us)(?![\\w-])");
/** I, or what is mine, at the head of a sentence, or after a word or two of time. */
const I_BEGIN =
  /^(?:(?:and|but|so|also|as|after|in|since|when|yesterday|today|recently|currently|last|this)\b[^,.!?]{0,45}?,? )?(?:i|my|me)(?![\w-])/gi;
const I_DO =
  /(?<![\w-])(?:i|we)(?![\w-])|^(?:my|our)\b|\b(?:for (?:me|us)|(?:on|at) (?:my|our) (?:end|side))\b/gi;
/** Sentences of several parts are looked at part by part, where one begins with me. */
const PARTS = /[,;:–—] |,? and (?=i\b)/i;
const BEGINS = /^(?:(?:and|but|so) )?(?:i|my)(?![\w-])/gi;

/** With these one looks at them, or at what is given. */
const CARES = buildPhrases(
  "(?:thought|think|thinking) (?:of|about)|remember|hope|wish|wonder|noticed|(?<!n't )heard?\\b",
);
const GIVES = buildPhrases(
  "f(?:ou|i)nd\\b|came (?:across|upon)|read\\b|saw\\b|spotted|send|sent\\b|attach|enclos|promised|marked|saved|asked (?!for)",
);
const WISHES = /^(?:i (?:do |really )?)?(?:hope|wish) (?!to\b|i\b|my\b|we\b|our\b)/gi;
/** I only carry the sentence: what follows is not about me. */
const SUPPOSES = buildPhrases(
  "i (?:think|believe|guess|suspect|know|imagine|hear|understand|doubt|assume)(?! of)\\b|i(?:'m| am) (?:so )?(?:sorry|afraid|sure|glad)\\b",
);
const OTHERS = buildPhrases(
  "s?he\\b|they\\b|her\\b|him\\b|who\\b|we (?:talked|spoke|met|discussed)|together|the same",
);
const THINGS = buildPhrases(
  "(?:article|report|page|chapter|paper|template|checklist|guide|script|list|card|table|part|section|link)s?\\b",
);
const IT_DOES = buildPhrases("(?:it|this|that|these) (?:\\w+s|may|might|can|could|would|will|had)\\b");

const isAboutHer = (says: string, namesChallenge: boolean): boolean =>
  namesChallenge ||
  hasMatch(says, WISHES) ||
  ((hasMatch(says, CARES) || hasMatch(says, GIVES)) && hasMatch(says, YOU));

/** Whether a sentence begins with me, and stays with me. */
export const beginsWithMe = (says: string, namesChallenge: boolean): boolean =>
  hasMatch(says, I_BEGIN) && !isAboutHer(says, namesChallenge);

/** Whether there is nobody in it but me: not them, nobody else, nothing that is given. */
const isOnlyMe = (part: string, isGiving: boolean): boolean =>
  hasMatch(part, I_DO) &&
  ![YOU, GIVES, SUPPOSES, OTHERS, WISHES].some((other) => hasMatch(part, other)) &&
  !(isGiving && hasMatch(part, IT_DOES)) &&
  !(hasMatch(part, THINGS) && part.match(ME)!.length < 2);

/** The part of a sentence that is about me alone, as a place in it. */
export function findOnlyMe(
  says: string,
  namesChallenge: boolean,
  isGiving: boolean,
): { from: number; to: number } | undefined {
  if (says.endsWith("?")) return undefined;
  if (!namesChallenge && isOnlyMe(says, isGiving)) return { from: 0, to: says.length };
  let from = 0;
  for (const part of says.split(PARTS)) {
    from = says.indexOf(part, from);
    if (hasMatch(part, BEGINS) && /\w \w+ \w/.test(part) && isOnlyMe(part, isGiving))
      return { from, to: from + part.length };
    from += part.length;
  }
  return undefined;
}
