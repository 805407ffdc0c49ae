/** How far an organization's name goes that begins at an `@`, or at "from" and a capital. Pure. */
import type { KnownNames } from "./knownNames";
import type { Mark } from "./marks";
import { readSignAt } from "./signs";
import { isCommon } from "./words";

/** What no name of an organization holds. */
const NOT = '@＠#＃!！?？>→*✳¶,，;:：()"“”<\\n\\uFFFC\\uFFFD';
const WORD = `[^\\s${NOT}]*`;
const GAP = "[^\\S\\n]";
const COMPANY = "(?:[Ss]ons?|[Cc]o|[Cc]ompany|[Pp]artners|[Aa]ssociates)\\b\\.?";
const CAPITAL = `\\p{Lu}${WORD}`;
/** Where letters have no case, none of them says that a name goes on. */
const CASELESS = `\\p{Lo}${WORD}`;
const SMALL = `\\p{Ll}${WORD}`;

const FIRST = new RegExp(`(?:[@＠]${GAP}?(?=[\\p{L}\\p{N}])|\\b(?:from|at) (?=\\p{Lu}))(${WORD})`, "uy");
/** In any country's quotation marks; a single one that is straight may also be an apostrophe. */
const QUOTED =
  /[@＠][^\S\n]?(?:"([^"\n\uFFFC]{1,80})"|“([^“”\n\uFFFC]{1,80})”|„([^„“”\n\uFFFC]{1,80})[“”]|«([^«»\n\uFFFC]{1,80})»|‘([^‘’\n\uFFFC]{1,80})’|'([^'\n\uFFFC]{1,80})'(?![\p{L}\p{N}]))/uy;
const KNOWN = new RegExp(`(?:[^${NOT}]|(?<=\\S)[!！?？](?=\\s|$)){0,200}`, "y");
const CAPITALS = new RegExp(
  `${GAP}(?:(?:of|for|the|de|del|da)${GAP}[\\p{L}]${WORD}|&${GAP}${COMPANY}|${CAPITAL})`,
  "uy",
);
/** Acme Inc, acme corp.; behind a comma also words that a sentence may have: Acme, Limited. */
const LEGAL =
  /(?:[^\S\n](?:inc|llc|llp|ltd|corp|gmbh|plc|pllc)|,[^\S\n]?(?:inc(?:orporated)?|l\.?l\.?[cp]|ltd|limited|corp(?:oration)?|co|gmbh|plc|pllc|p\.c|n\.a|s\.a))(?:\.|(?![\p{L}\p{N}'’&-]))/iuy;
/** Smith, Jones & Co. */
const LISTED = new RegExp(`(?:,${GAP}${CAPITAL}){1,3},?${GAP}(?:&|and)${GAP}${COMPANY}`, "uy");
const JOINED = new RegExp(`${GAP}(&|and)${GAP}(${CAPITAL}(?:${GAP}${CAPITAL})*)`, "uy");
const CALLED_OUT = new RegExp(
  `[!！?？](?=(?:${GAP}${CAPITAL}){0,3}(?:${GAP}+(?:->|[!！?？>→*✳¶])|[:：]))`,
  "uy",
);
const UNMARKED = {
  small: new RegExp(`(?:${GAP}${SMALL}){1,2}`, "uy"),
  caseless: new RegExp(`(?:${GAP}${CASELESS}){1,4}`, "uy"),
};
const ABBREVIATED = /(?:\b(?:inc|co|corp|ltd)|[.\s]\p{L})\.$/iu;
/** Of what only firms have in their names. */
const FIRM =
  /^(?:agency|associates|bank|brands|care|cent(?:er|re)|clinics?|co|college|company|consulting|corp|corporation|foods|foundation|global|group|health(?:care)?|holdings|hospitals?|inc|industries|insurance|international|labs?|llc|llp|logistics|ltd|medical|partners|school|schools|services|solutions|sons|systems|technologies|university)\b/iu;

/** Whether it has a word in it that firms have in their names, or what they are by law. */
export const hasFirmWord = (text: string): boolean => text.split(/[\s,]+/).some((word) => FIRM.test(word));

/** What follows an `@` that means at: an hour, a place that has no name. */
const PLACE =
  /^(?:\d[\d:.]*(?:[ap]m|[hk%])?|noon|midnight|lunch|dinner|breakfast|home|work|night|once|least|all|my|our|her|his|a|the)$/i;
const LONGEST = 6;

/** What two spellings of one name may differ in. Anything else, such as an emoji, would be lost with the spelling. */
const SPELLING = /[\p{L}\p{M}\p{N}\s\-–—&.()+'’‐·_]/gu;
const keepsAll = (typed: string, spelled: string): boolean =>
  [...typed.replace(SPELLING, "")].every((odd) => spelled.includes(odd));

export interface Organization {
  to: number;
  /** Whether it is marked by its sign. */
  signed: boolean;
  value: string;
}

const matchAt = (form: RegExp, open: string, at: number): RegExpExecArray | null => {
  form.lastIndex = at;
  return form.exec(open);
};

/** Whether a sign or a colon is next, behind which the words of the line begin; or the line's end, if that counts. */
function isEnd(open: string, at: number, isLineEnd: boolean): boolean {
  const next = at + /^[^\S\n]*/.exec(open.slice(at))![0].length;
  if (next >= open.length || open[next] === "\n") return isLineEnd;
  return /[:：]/.test(open[next]!) || (next > at && readSignAt(open, next) !== undefined);
}

/** She's and that's begin a sentence; Mary's does not. */
const isOfSentence = (word: string): boolean => isCommon(word.replace(/['’]s$/u, ""));

/** How far words in capitals go on. */
function measureCapitals(open: string, from: number): number {
  let to = from;
  for (let count = 1; count < LONGEST; count++) {
    const [next] = matchAt(CAPITALS, open, to) ?? [];
    if (!next || isOfSentence(next.trim())) break;
    to += next.length;
  }
  return to;
}

/** Johnson & Johnson; not & Priya Nair, nor & Tom, who is known, nor & Ann @Globex. */
function measureJoined(open: string, at: number, known: KnownNames): number {
  const [all = "", joint, name = ""] = matchAt(JOINED, open, at) ?? [];
  const to = at + all.length;
  if (!all || known.isName(name) || /^[\s,]*[@＠]/.test(open.slice(to))) return at;
  const words = name.split(/\s+/);
  const isFirm = words.length < 2 || words.some((word) => FIRM.test(word));
  return isFirm && (joint === "&" || isEnd(open, to, true)) ? to : at;
}

/** How far a name goes on behind what is known, or its first word. */
function measureRest(open: string, from: number, isKnown: boolean, known: KnownNames): number {
  let to = from;
  const capitals = measureCapitals(open, to);
  if (!isKnown || isEnd(open, capitals, true)) to = capitals;
  if (matchAt(CALLED_OUT, open, to)) to = measureCapitals(open, to + 1);
  to += matchAt(LISTED, open, to)?.[0].length ?? 0;
  to = measureJoined(open, to, known);
  return to + (matchAt(LEGAL, open, to)?.[0].length ?? 0);
}

/** The longest known name that begins here, in any case. */
function findKnown(
  open: string,
  start: number,
  known: KnownNames,
): { to: number; value: string } | undefined {
  const words = [...matchAt(KNOWN, open, start)![0].matchAll(/\S+/g)].slice(0, LONGEST).reverse();
  for (const { 0: word, index } of words) {
    const to = start + index + (/^.*[\p{L}\p{N}]/u.exec(word)?.[0].length ?? -index);
    const value = known.findOrganization(open.slice(start, to));
    if (value && keepsAll(open.slice(start, to), value)) return { to, value };
  }
  return;
}

/**
 * A known name of several words is taken whole, in any case; of others, the words in capitals. Behind a name at the
 * `head` of a line all up to its sign is the organization's, however it is written.
 */
export function readOrganizationAt(
  open: string,
  at: number,
  known: KnownNames,
  isHead = false,
): Organization | undefined {
  const [quoted, ...names] = matchAt(QUOTED, open, at) ?? [];
  const named = names.find(Boolean)?.trim();
  if (quoted && named) return { to: at + quoted.length, signed: true, value: named };
  const first = matchAt(FIRST, open, at);
  if (!first) return;
  const start = FIRST.lastIndex - first[1]!.length;
  const signed = /[@＠]/.test(open[at]!);
  const spelled = findKnown(open, start, known);
  const begin = spelled?.to ?? FIRST.lastIndex;
  let to = measureRest(open, begin, spelled !== undefined, known);
  for (const [sort, form] of Object.entries(UNMARKED)) {
    const more = isHead && signed && to === begin ? matchAt(form, open, to)?.[0] : undefined;
    // A firm that is known by its name goes on only in words that firms have: acme health system.
    if (spelled && !hasFirmWord(more?.trim() ?? "")) continue;
    const end = to + (more?.length ?? 0);
    const isName = more && !more.trim().split(/\s+/).some(isCommon);
    const isAlike = sort === "caseless" || /^\p{Ll}/u.test(first[1]!);
    if (isName && isAlike && isEnd(open, end, sort === "caseless")) to = end;
  }
  if (spelled && to === spelled.to) return { ...spelled, signed };
  while (/['’\-/]/.test(open[to - 1]!) || (open[to - 1] === "." && !ABBREVIATED.test(open.slice(start, to))))
    to--;
  const value = open.slice(start, to);
  return PLACE.test(value) ? undefined : { to, signed, value };
}

/** What it takes of the line. Whoever is called by the name that an `@` stands before, and nothing else is, is meant. */
export function buildOrganizationMark(
  from: number,
  { to, value, signed }: Organization,
  known: KnownNames,
): Mark {
  const name = /^.*[\p{L}\p{M}\p{N}]/u.exec(value)?.[0] ?? "";
  if (!signed || !known.isName(name) || known.findOrganization(value) || !keepsAll(name, ""))
    return { sort: "organization", from, to, value };
  return { sort: "person", from, to: to - (value.length - name.length), value: name };
}
