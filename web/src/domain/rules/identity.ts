/**
 * Whether two names are one, in whatever dress they come: "Dr. Dana Ruiz, SHRM-SCP" is dana ruiz; and who bears a name.
 * Pure; `server/rules/identity.py` says the same, and shared cases hold both.
 */
import type { PersonFields } from "../records/model";
import { getTitle } from "../records/titles";
import { foldText } from "../text/fold";

/** Nobody is called so. Hyphens, dots and case do not matter. */
export const CREDENTIALS: ReadonlySet<string> = new Set(
  (
    "shrm cp scp shrmcp shrmscp aphr aphri phr phri phrca sphr sphri gphr hrip hrpm chrp chrl chre chrm cphr " +
    "mba emba dba phd edd psyd dphil cpa cfa cfp ccp ccsp cbp cebs rebc cpc fpc cpp cptd aptd cplp pcc mcc pmp " +
    "cipd fcipd mcipd acipd mhrm mshrm mshr mshrd mlhr milr msod mpa mph mpp msw lcsw llm esq cissp csp csm " +
    "cdp cde cdm cwp swp prosci"
  ).split(" "),
);
/** Somebody may be called so: they count only in capitals, behind a comma or beside small letters. */
export const CREDENTIALS_IN_CAPITALS: ReadonlySet<string> = new Set(
  "ma ba ms bs md jd rn acc aca cae grp msc bsc do".split(" "),
);
/** Of the first list, what is a family's name too: written as one, or behind one word alone, it is the name. */
export const CREDENTIALS_OR_FAMILIES: ReadonlySet<string> = new Set("mba emba mpa".split(" "));
export const TITLES: ReadonlySet<string> = new Set("dr mr mrs ms miss mx prof professor".split(" "));

/** Han, kana and Hangul: the family's name stands first there, and a space behind it or none. */
const FAMILY_FIRST =
  /^[\u1100-\u11ff\u3005-\u3007\u3041-\u30ff\u3130-\u318f\u31f0-\u31ff\u3400-\u9fff\uac00-\ud7ff\uf900-\ufaff\u{20000}-\u{3ffff}]+$/u;

/** Whether the family's name comes first, by the letters that a name is written in. */
export const isFamilyFirst = (name: string): boolean => FAMILY_FIRST.test(name.replace(/\s/g, ""));

const key = (word: string): string => foldText(word).replace(/[^\p{L}\p{M}\p{N}]/gu, "");

/** What counts as one credential though it is often written as two. */
const joined = (name: string): string => name.replace(/\bshrm[\s\u2010-\u2015-]{1,3}(s?cp)\b/gi, "SHRM-$1");

const isSeparator = (word: string): boolean => /^[,;|/]$/.test(word);

/** Whether the last of these words is a credential. `isShouting`: all are in capitals, which then say nothing. */
export function isEarned(words: readonly string[], isShouting: boolean): boolean {
  const last = words.at(-1)!;
  const [plain, isCapital] = [key(last), last === last.toUpperCase()];
  const comma = words.findIndex(isSeparator);
  const isBehind = comma > 0 && comma < words.length - 1;
  if (CREDENTIALS_IN_CAPITALS.has(plain)) return isCapital && last.length > 1 && (isBehind || !isShouting);
  if (!CREDENTIALS_OR_FAMILIES.has(plain) || isBehind) return CREDENTIALS.has(plain);
  if (isCapital && !isShouting) return true;
  const isName =
    last.charAt(0) !== last.charAt(0).toLowerCase() && last.slice(1) === last.slice(1).toLowerCase();
  return !isName && words.slice(0, -1).filter((word) => !TITLES.has(key(word))).length > 1;
}

/** The words of a name as they are written, and what parts them, without brackets and what stands behind it by right. */
function listWords(name: string): string[] {
  const open = joined(name.slice(0, 500)).replace(/\([^()]*\)?/g, " ");
  const isShouting = open === open.toUpperCase();
  const words = open.match(/[^\s,;|/]+|[,;|/]/g) ?? [];
  while (words.length > 1 && (!key(words.at(-1)!) || isEarned(words, isShouting))) words.pop();
  return words;
}

const listBareWords = (name: string): string[] => listWords(name).filter((word) => key(word));

/** A name as it stands, without what stands behind it. */
export const dropCredentials = (name: string): string =>
  listWords(name)
    .filter((word) => !isSeparator(word))
    .join(" ");

/** Empty for a name of no letters. */
function foldBare(name: string): string {
  const words = listBareWords(putFirstNameFirst(name)).flatMap(
    (word) =>
      foldText(word)
        .replace(/['.]/g, "")
        .match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu) ?? [],
  );
  while (words.length > 1 && TITLES.has(words[0]!)) words.shift();
  return words.join(words.every(isFamilyFirst) ? "" : " ");
}

/** For comparing: no credentials, titles, brackets, accents or capitals; a name of no letters as it stands. */
export const foldName = (name: string | null | undefined): string =>
  name ? foldBare(name) || foldText(name) : "";

interface Bearer {
  fields: Pick<PersonFields, "name" | "remember_by" | "organization">;
}

const folded = new WeakMap<Bearer, string>();

/** What somebody is called, where they have no name what they are remembered by; folded once for each state of them. */
export function foldCalled(person: Bearer): string {
  let name = folded.get(person);
  if (name === undefined) {
    name = foldName(getTitle({ kind: "person", fields: person.fields }));
    folded.set(person, name);
  }
  return name;
}

/** Those whose whole name it is; or by which they are remembered, where they have none. */
export function findBearers<P extends Bearer>(people: readonly P[], name: string | null | undefined): P[] {
  const sought = foldName(name);
  return sought ? people.filter((person) => foldCalled(person) === sought) : [];
}

/** "Ruiz, Dana" the way one is called. What stands behind a comma by right, such as credentials, stays there. */
export function putFirstNameFirst(name: string): string {
  const [family = "", given = "", ...rest] = name
    .slice(0, 500)
    .split(",")
    .map((part) => part.trim());
  const turn =
    family && given && listBareWords(`x, ${given}`).length > 1 && !/^(jr|sr|i{1,3}|iv)\.?$/i.test(given);
  const called = isFamilyFirst(family + given) ? `${family} ${given}` : `${given} ${family}`;
  return turn ? [called, ...rest].filter(Boolean).join(", ") : name.trim();
}
