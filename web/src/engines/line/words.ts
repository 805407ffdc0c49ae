/** Which words may be a name, which follow one, and which never are one. Pure. */
import { isEarned } from "../../domain/rules/identity";

const list = (words: string) => new Set(words.split(" "));

/** Sentences begin with these. */
const BEGINNING = list(
  "i you he she it we they a an my our your her his their this that there here and but so or if no not yes ok is are was do does did have had can could should need get " +
    "what which who when where why how any all some everyone everybody nobody people with from for to at in on of about as wow great good nice love thanks sorry hi hello really",
);

/** Places, occasions and labels, which nobody is called by. */
const NOBODY = list(
  "the note question idea todo lunch dinner breakfast coffee drinks booth session keynote panel talk speaker workshop table fair expo lobby bar hotel room reception party event " +
    "conference summit webinar chapter meeting met see ask tell call email phone send link book quote tip takeaway action today tomorrow monday tuesday wednesday thursday friday " +
    "saturday sunday hr shrm ceo cfo chro vp inc corp sons group university hospital health bank",
);

/** Of these, somebody may be called so before a family's name: An Nguyen, Can Demir, My Linh. */
const ALSO_NAMES = list("an all are at can do he in is my no on she so some");

const SHORTENED = /['’](?:t|m|s|re|ll|ve|d)$/i;
const bare = (word: string) => word.toLowerCase().replace(/[.,]+$/, "");

export const isCommon = (word: string): boolean => BEGINNING.has(bare(word)) || SHORTENED.test(word);
const isNobody = (word: string): boolean => isCommon(word) || NOBODY.has(bare(word));

const PARTICLE =
  /^(?:de|del|dela|della|der|den|des|di|da|das|do|dos|du|e|el|al|la|las|le|los|van|von|y|bin|binti|ibn|ben|ter|ten|zu|st\.?)$/i;
const CAPITAL = /^(?:\p{Lu}|[dl]['’]\p{Lu})[\p{L}\p{M}'’.‐-]*$/u;
const WITHOUT_CASE = /^(?:[\p{Script=Han}·]{2,5}|(?!\p{Script=Han})\p{Lo}[\p{Lo}\p{M}]+)$/u;
const LETTERS = /^\p{L}[\p{L}\p{M}'’.‐-]+$/u;

/** Letters, and what stands between those of a name; no possessive. */
export const isPlain = (word: string): boolean =>
  /^[\p{L}\p{M}\p{N}.'’‐-]+$/u.test(word) && !/['’]s$/.test(word);

/** One word in Han or Hangul is a family's name, where another follows. */
const ONE_LETTER = /^[\p{Script=Han}\p{Script=Hangul}]$/u;

/**
 * One to four words in capitals, particles apart; not an abbreviation alone. `isSigned`: an `@` follows, before which two
 * of them are a name also where one is another word too, as in Cathy Booth, Can Demir and Will Do.
 */
export function isNamelike(words: string[], isSigned = false): boolean {
  const main = words.filter((word) => !PARTICLE.test(word));
  if (main.length < 1 || main.length > 4) return false;
  const mayBeFirst = ALSO_NAMES.has(bare(words[0]!)) || !isNobody(words[0]!);
  const areCapitals = words.filter((word) => CAPITAL.test(word)).length > 1;
  const isSure = isSigned && mayBeFirst && areCapitals && !words.every(isNobody);
  if (!isSure && words.some(isNobody)) return false;
  if (main.length === 1 && /^\p{Lu}+$/u.test(main[0]!)) return false;
  return main.every(
    (word) => CAPITAL.test(word) || WITHOUT_CASE.test(word) || (main.length > 1 && ONE_LETTER.test(word)),
  );
}

/** As names are thumbed: one or two words in any case. */
export function isThumbed(words: string[]): boolean {
  const main = words.filter((word) => !PARTICLE.test(word));
  return (
    main.length > 0 && main.length < 3 && !words.some(isNobody) && main.every((word) => LETTERS.test(word))
  );
}

const GENERATION = /^\(?(?:[JjSs][Rr]|I{2,3}|IV)[.)]*$/u;

/** Whether the last of these words says what somebody has learned, or which of a family's they are. */
export const isAddition = (words: readonly string[], isShouting: boolean): boolean =>
  GENERATION.test(words.at(-1)!) || isEarned(words, isShouting);

/** What somebody does. */
export const isJobTitle = (text: string): boolean =>
  /\b(?:hr|hrbp|[se]?vp|c(?:hro|[efopt]o)|director|manager|chief|officer|generalist|specialist|recruiter|coordinator|partner|consultant|president|head|lead|owner|founder|analyst|coach)\b/i.test(
    text,
  );

/** A name thumbed in small letters, as it is written. */
export const capitalize = (name: string): string =>
  name.replace(/\S+/g, (word) =>
    word !== word.toLowerCase() || PARTICLE.test(word)
      ? word
      : word.replace(/(?:^|[-'’.])\p{Ll}/gu, (start) => start.toUpperCase()),
  );
