/** vCard 2.1, 3.0 and 4.0 as phones, badges and generators write them. Pictures are left where they are. */
import { foldFirm } from "../../domain/people/identity";
import { isFamilyFirst } from "../../domain/rules/identity";
import { foldText } from "../../domain/text/fold";
import {
  decodeValue,
  isQuotedPrintable,
  type Property,
  parseProperty,
  splitValue,
  unescapeText,
} from "../text/contentLine";
import { splitLines } from "../text/plain";
import { CodeBuilder, type CodeContent } from "./code";
import { addMail, addWords, readNumber, readProfile } from "./links";

const BEGIN = /^(?:[\w-]+\.)?begin\s*:\s*vcard\s*$/i;
/** A card inside a card, begun on the line that names it. */
const BEGINS_INSIDE = /^(?:[\w-]+\.)?agent[^:\r\n]{0,200}:\s*begin\s*:\s*vcard\s*$/i;
const END = /^(?:[\w-]+\.)?end\s*:\s*vcard\s*$/i;

export const isCard = (text: string): boolean =>
  /(?:^|[\r\n])[ \t]{0,9}begin[ \t]{0,9}:[ \t]{0,9}vcard/i.test(text);

/** A card on one line, as boxes of one line and some generators make it, in lines again. */
function splitCardLines(text: string): string[] {
  if (/[\r\n]/.test(text.trim())) return splitLines(text);
  const broken = text.replace(/\\r\\n|\\n(?=[A-Z])/g, "\n");
  const names =
    "VERSION|N|FN|ORG|TITLE|ROLE|TEL|EMAIL|URL|NOTE|ADR|REV|PHOTO|X-SOCIALPROFILE|KIND|X-ABShowAs|END";
  return splitLines(
    /\n/.test(broken) ? broken : text.replace(new RegExp(` (?=(?:${names})[:;])`, "g"), "\n"),
  );
}

/** A line's own text, without the mark that a quoted-printable value goes on in the next line. */
const cutSoftBreak = (text: string): [text: string, soft: boolean] => {
  const end = text.trimEnd();
  return end.endsWith("=") ? [end.slice(0, -1), true] : [text, false];
};

/** The properties of each card. What stands between cards, or in a card inside a card, is passed over. */
function splitCards(text: string): Property[][] {
  const cards: Property[][] = [];
  let card: Property[] | undefined;
  let last: Property | undefined;
  let [inner, soft, spaced] = [0, false, false];
  for (const line of splitCardLines(text)) {
    if (BEGIN.test(line)) {
      if (inner > 0 || (card && last?.name === "AGENT" && !last.value.trim())) inner += 1;
      else cards.push((card = []));
      [last, soft] = [undefined, false];
      if (!inner) spaced = false;
    } else if (END.test(line)) {
      if (inner > 0) inner -= 1;
      else card = undefined;
      [last, soft] = [undefined, false];
    } else if (card && BEGINS_INSIDE.test(line)) {
      inner += 1;
      last = undefined;
    } else if (!card || inner > 0) continue;
    else if (last && (soft || /^[ \t]/.test(line))) {
      const more = soft || spaced ? line : line.slice(1);
      const [piece, goesOn] = isQuotedPrintable(last.params) ? cutSoftBreak(more) : ([more, false] as const);
      last.value += piece;
      soft = goesOn;
    } else {
      const property = parseProperty(line);
      if (!property) continue;
      if (property.name === "VERSION") spaced = property.value.trim() === "2.1";
      if (isQuotedPrintable(property.params)) [property.value, soft] = cutSoftBreak(property.value);
      card.push((last = property));
    }
  }
  return cards;
}

const readKinds = ({ params }: Property): string =>
  `${Object.keys(params).join()},${params["TYPE"] ?? ""}`.toLowerCase();

/** How much one is preferred, the least first: `PREF=1` before `PREF=2` before none; bare, as it was before 4.0. */
function readPreference(one: Property): number {
  const degree = Number.parseInt(one.params["PREF"] ?? "", 10);
  if (degree > 0) return degree;
  return /\bpref\b/.test(readKinds(one)) ? 0 : 101;
}

/** Preferred ones first, fax and pager last, else as they came. */
function sortBestFirst(all: Property[]): Property[] {
  const rank = (one: Property): number => {
    const kinds = readKinds(one);
    if (/\b(fax|pager)\b/.test(kinds)) return 103;
    const preference = readPreference(one);
    return preference > 100 && !/\b(cell|mobile|iphone)\b/.test(kinds) ? 102 : preference;
  };
  return [...all].sort((one, other) => rank(one) - rank(other));
}

/** First name first: of `N`, where `FN` is missing or has the family name in front. In some letters it stands there by right. */
function buildName(fn: string, n: string[]): string {
  const [family = "", givenName = "", additional = "", prefix = "", suffix = ""] = n.map((part) =>
    part.trim(),
  );
  const names = isFamilyFirst(family + givenName)
    ? [prefix, family, givenName, additional]
    : [prefix, givenName, additional, family];
  const built = names.filter(Boolean).join(" ");
  const turned = family && givenName && foldText(fn).startsWith(`${foldText(family)},`);
  return (fn && !turned ? fn : [built, suffix].filter(Boolean).join(", ")) || fn;
}

/** A social profile's address; Apple leaves it to `x-user` where it knows only the name. */
function findProfile(one: Property, value: string): ReturnType<typeof readProfile> {
  const kinds = `${readKinds(one)},${one.params["SERVICE-TYPE"] ?? ""},${one.name}`.toLowerCase();
  const named =
    /linkedin/.test(kinds) &&
    /^[\p{L}\d%-]{3,100}$/u.exec(one.params["X-USER"] ?? value.replace(/^x-apple:/i, ""));
  return readProfile(value) ?? (named ? readProfile(`https://www.linkedin.com/in/${named[0]}`) : undefined);
}

/** Kinds of a card (RFC 6350), and Apple's own marks, that stand for no one person. */
const NOBODYS: Record<string, RegExp> = {
  KIND: /^(?:org|group|location|application|device)/i,
  "X-ADDRESSBOOKSERVER-KIND": /^(?:org|group)/i,
  "X-ABSHOWAS": /^company/i,
};

interface CardName {
  /** As it is to be shown. */
  fn: string;
  /** In its parts; undefined where the card has none. */
  n: string[] | undefined;
  firm: string;
}

/**
 * Whether a name is the firm's: Acme, Inc. is Acme. One of two words may be that of somebody who gave it to the firm, where
 * it does not say what only a firm is by law.
 */
function isFirms(name: string, firm: string): boolean {
  const [plain, words] = [foldFirm(name), foldText(name).split(" ")];
  if (foldText(name) === foldText(firm)) return true;
  return (
    !!plain && plain === foldFirm(firm) && (!plain.includes(" ") || plain.split(" ").length < words.length)
  );
}

/** Whether a card is a firm's, a group's or a place's: said to be, or called as its firm is and nothing else. */
function isNobodys(card: Property[], { fn, n, firm }: CardName): boolean {
  const isSaid = card.some(({ name, value }) => NOBODYS[name]?.test(value.trim()));
  const isPersons = card.some(({ name, value }) => name === "KIND" && /^individual/i.test(value.trim()));
  const parts = n?.filter((part) => part.trim()) ?? [];
  const isOnlyFirm = parts.length === 0 || (parts.length === 1 && isFirms(parts[0]!, firm));
  return isSaid || (!isPersons && !!firm && !!n && isOnlyFirm && isFirms(fn, firm));
}

/** Whom one asks for there: a name in its parts that is not the firm's. */
function findNamedThere({ fn, n = [], firm }: CardName): string {
  const isWhole = !!n[0]?.trim() && !!n[1]?.trim();
  const words = (text: string) => foldText(text).split(" ").sort().join(" ");
  const name = isWhole ? buildName("", n) : "";
  return [fn, firm].some((other) => words(other) === words(name)) ? "" : name;
}

/** What a card is called that has no name: by an address, or by a number. */
const isNoName = (text: string): boolean =>
  /^[^\s@]+@[^\s@]+$/.test(text) || (/^[\s\d()+./-]+$/.test(text) && /\d{3}/.test(text));

/** The name of a person's card; where it is shown as its firm, or by an address, that of its parts. */
function findPersonsName(name: CardName): string {
  return (
    (name.firm && isFirms(name.fn, name.firm) && findNamedThere(name)) ||
    buildName(isNoName(name.fn) ? "" : name.fn, name.n ?? [])
  );
}

/** Where it is nobody's, nothing of it is a person's. */
function gatherCard(card: Property[]): { builder: CodeBuilder; isPersons: boolean } {
  const builder = new CodeBuilder();
  const all = (...names: string[]) => sortBestFirst(card.filter(({ name }) => names.includes(name)));
  const text = (one: Property) => unescapeText(decodeValue(one)).trim();
  const first = (name: string) => all(name).map(text).find(Boolean) ?? "";
  const parts = (name: string) => all(name).map((one) => splitValue(decodeValue(one), ";"));
  const org = parts("ORG");
  const name = { fn: first("FN").replace(/\s+/g, " "), n: parts("N")[0], firm: org[0]?.[0]?.trim() ?? "" };
  const there = isNobodys(card, name) ? findNamedThere(name) : undefined;
  builder.addField("name", there || findPersonsName(name));
  builder.addField("name", builder.person.name ? "" : first("NICKNAME"));
  for (const one of all("TITLE", "ROLE")) builder.addField("job_title", text(one));
  for (const [house, ...units] of org) {
    builder.addField("organization", house?.trim() ? house : units.shift());
    builder.addNote(units.filter((unit) => unit.trim()).join(", "));
  }
  if (there) builder.addField("organization", name.fn);
  for (const one of all("EMAIL")) addMail(builder, text(one));
  if (isNoName(name.fn) && name.fn.includes("@")) builder.addField("email", name.fn);
  for (const one of all("TEL")) builder.addField("phone", readNumber(text(one)));
  if (isNoName(name.fn) && !name.fn.includes("@")) builder.addField("phone", name.fn);
  for (const one of all("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "URL", "IMPP")) {
    const profile = findProfile(one, text(one));
    if (profile) builder.addField("linkedin_url", profile.linkedin_url);
    else if (one.name === "URL" && text(one)) builder.addLink(text(one));
  }
  for (const one of all("NOTE")) addWords(builder, text(one));
  return { builder, isPersons: there !== "" && Object.keys(builder.person).length > 0 };
}

/** The first card that says something of a person, else of a firm, and how many more there are. */
export function readCard(raw: string, text: string): CodeContent {
  const cards = splitCards(text).filter((card) => card.some(({ name }) => name !== "VERSION"));
  const read = cards.slice(0, 200).map(gatherCard);
  const { builder, isPersons } = read.find((one) => one.isPersons) ??
    read.find((one) => Object.keys(one.builder.person).length > 0) ??
    read[0] ?? { builder: new CodeBuilder(), isPersons: true };
  const isNothing = Object.keys(builder.person).length === 0;
  const content = isPersons || isNothing ? builder.build("vcard", raw) : builder.buildNobodys(raw);
  return { ...content, ...(cards.length > 1 && { more: cards.length - 1 }) };
}
