/** A business card as its plain text: which line is the name, the work, the firm, the telephone. Pure. */
import { dropCredentials, isFamilyFirst } from "../../domain/rules/identity";
import { foldText } from "../../domain/text/fold";
import { hasFirmWord } from "../line/organizations";
import { isJobTitle, isNamelike } from "../line/words";
import { SEARCHED } from "./links";

interface CardLines {
  name?: string;
  job_title?: string;
  organization?: string;
  phone?: string;
  /** What none of these is: an address, a motto, second numbers. */
  others: string[];
}

/** A card has a few short lines; more, or longer ones, are a letter. */
const FEWEST = 2;
const MOST = 16;
const LONGEST = 120;

const NUMBER =
  /^(?:(?<label>[a-z]{1,9}(?:\s(?:phone|number|line))?)[.:]*\s*)?(?<number>\+?\(?\d[\d\s().\u2010-\u2015/-]{5,22}\d(?:\s*(?:x|ext\.?)\s*\d{1,6})?)$/iu;

interface Numeral {
  label: string;
  number: string;
  isFax: boolean;
}

function readNumeral(line: string): Numeral | undefined {
  const { label = "", number = "" } = NUMBER.exec(line)?.groups ?? {};
  return number ? { label, number, isFax: /^f(?:ax)?\b/i.test(label) } : undefined;
}

/** Which no card has: a greeting, a sentence that goes on. */
const isOfLetter = (line: string): boolean =>
  /^(?:dear|hi|hello|hey|thanks|thank|best|kind|warm|sincerely|regards|cheers)\b/i.test(line) ||
  /^\p{Ll}\S*(?:\s+\S+){2,}/u.test(line);
const LINK =
  /@\S+\.\S|https?:|www\.|linkedin\.com|^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.\p{L}{2,}(?:\/\S*)?$/iu;
const PLACE =
  /^\d+\s+\p{L}|\b\d{5}(?:-\d{4})?$|\bp\.?\s?o\.?\s?box\b|\b(?:suite|floor|street|avenue|blvd|road|drive)\b/iu;

/** The parts of an address that say who, and where: dana.ruiz of acme. */
function readAddress(lines: readonly string[]): { who: string; where: string } {
  const [, who = "", host = ""] = /([^\s@:<]+)@([^\s@>]+)/.exec(lines.join(" ")) ?? [];
  const [, page = ""] = /(?:https?:\/\/|www\.)(?:www\.)?([^\s/]+)/i.exec(lines.join(" ")) ?? [];
  return { who: foldText(who), where: foldText((host || page).split(".").slice(0, -1).join("")) };
}

/** What firms are by law, or are, where it is written without spaces. */
const FIRM = /株式会社|有限会社|公司|集[团團]|大[学學]|病院|주식회사|㈜/u;
/** Each word in capitals, but for small ones between them. */
const CAPITALS = /^\p{Lu}\S*(?:\s+(?:\p{Lu}\S*|of|the|for|and|&|de|la))*$/u;

const squash = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]/gu, "");

const isFirm = (line: string, where: string): boolean =>
  FIRM.test(line) ||
  hasFirmWord(line) ||
  (where.length > 2 && (squash(line) === where || squash(line).startsWith(where)));

function isName(line: string): boolean {
  const words = dropCredentials(line).split(/\s+/);
  return isFamilyFirst(words.join(""))
    ? words.join("").length < 7
    : words.length > 1 && isNamelike(words, true);
}

/** Who it is: whom the address is called by, else the first line that may be a name. */
function findName(
  lines: readonly string[],
  { who, where }: { who: string; where: string },
): string | undefined {
  const may = lines.filter(
    (line) => !isFirm(line, where) && isName(line.split(",")[0]!) && !isJobTitle(line.split(",")[0]!),
  );
  const isAddressed = (line: string) =>
    foldText(dropCredentials(line.split(",")[0]!))
      .split(" ")
      .some((word) => word.length > 2 && who.includes(word));
  return may.find(isAddressed) ?? may[0];
}

/** "VP People, Acme" and "VP People at Acme" say both. */
function splitWork(line: string): { job_title: string; organization?: string } {
  const [, title = "", firm = ""] = /^(.+?)(?:,| at | @)\s*(\p{Lu}.*)$/u.exec(line) ?? [];
  return title && isJobTitle(title) && !isJobTitle(firm)
    ? { job_title: title, organization: firm }
    : { job_title: line };
}

/** Undefined where the text is no card. */
export function readCardLines(text: string): CardLines | undefined {
  const lines = text
    .slice(0, SEARCHED)
    .split(/[\r\n|•·\t]+/)
    .map((line) => line.trim())
    .filter(Boolean);
  if (lines.length < FEWEST || lines.length > MOST || lines.some((line) => line.length > LONGEST))
    return undefined;
  const links = lines.filter((line) => LINK.test(line));
  const numbers = lines.flatMap((line) => readNumeral(line) ?? []);
  const words = lines.filter((line) => !links.includes(line) && !NUMBER.test(line));
  const address = readAddress(links);
  const named = findName(words, address);
  if (!named || words.some(isOfLetter) || !(links.length || numbers.length || words.some(isJobTitle)))
    return undefined;

  const card: CardLines = { others: [] };
  // What stands behind a comma was earned, or is what they do.
  const [called = "", ...behind] = named.split(/,\s*/);
  const at = behind.findIndex((part) => isJobTitle(part));
  card.name = [called, ...(at < 0 ? behind : behind.slice(0, at))].join(", ");
  const rest = [...(at < 0 ? [] : [behind.slice(at).join(", ")]), ...words.filter((line) => line !== named)];
  for (const line of rest) {
    if (!card.job_title && isJobTitle(line) && !PLACE.test(line)) {
      const { job_title, organization } = splitWork(line);
      card.job_title = job_title;
      if (organization) card.organization ??= organization;
    } else if (!card.organization && isFirm(line, address.where) && !PLACE.test(line))
      card.organization = line;
    else card.others.push(line);
  }
  const [only, ...more] = card.others.filter((line) => !PLACE.test(line));
  if (!card.organization && only && !more.length && CAPITALS.test(only) && only.split(" ").length < 6) {
    card.organization = only;
    card.others = card.others.filter((line) => line !== only);
  }
  const [first, ...second] = [...numbers].sort((one, other) => Number(one.isFax) - Number(other.isFax));
  if (first && !first.isFax) card.phone = first.number;
  else if (first) second.unshift(first);
  card.others.push(...second.map(({ label, number }) => [label, number].filter(Boolean).join(" ")));
  return card;
}
