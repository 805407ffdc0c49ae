/** vCard 2.1, 3.0 and 4.0 as phones, badges and generators write them. Pictures are left where they are. */
import { isQuotedPrintable, property, split, unescaped, valueOf, type Property } from "../contentline";
import { linesOf } from "../plain";
import { Gathered, type Code } from "./code";
import { numberOf, profile } from "./links";

const BEGIN = /^(?:[\w-]+\.)?begin\s*:\s*vcard\s*$/i;
const END = /^(?:[\w-]+\.)?end\s*:\s*vcard\s*$/i;

export const isCard = (text: string): boolean => /(?:^|[\r\n])[ \t]{0,9}begin[ \t]{0,9}:[ \t]{0,9}vcard/i.test(text);

/** A card on one line, as boxes of one line and some generators make it, in lines again. */
function inLines(text: string): string[] {
  if (/[\r\n]/.test(text.trim())) return linesOf(text);
  const broken = text.replace(/\\r\\n|\\n(?=[A-Z])/g, "\n");
  const names = "VERSION|N|FN|ORG|TITLE|ROLE|TEL|EMAIL|URL|NOTE|ADR|REV|PHOTO|X-SOCIALPROFILE|END";
  return linesOf(/\n/.test(broken) ? broken : text.replace(new RegExp(` (?=(?:${names})[:;])`, "g"), "\n"));
}

/** A line's own text, without the mark that a quoted-printable value goes on in the next line. */
const hardened = (text: string): [text: string, soft: boolean] => {
  const end = text.trimEnd();
  return end.endsWith("=") ? [end.slice(0, -1), true] : [text, false];
};

/** The properties of each card. What stands between cards, or in a card inside a card, is passed over. */
function cardsOf(text: string): Property[][] {
  const cards: Property[][] = [];
  let card: Property[] | undefined;
  let last: Property | undefined;
  let [inner, soft, spaced] = [0, false, false];
  for (const line of inLines(text)) {
    if (BEGIN.test(line)) {
      if (card && last?.name === "AGENT" && !last.value.trim()) inner += 1;
      else cards.push((card = []));
      [last, soft, spaced] = [undefined, false, false];
    } else if (END.test(line)) {
      if (inner > 0) inner -= 1;
      else card = undefined;
      [last, soft] = [undefined, false];
    } else if (!card || inner > 0) continue;
    else if (last && (soft || /^[ \t]/.test(line))) {
      const more = soft || spaced ? line : line.slice(1);
      const [piece, goesOn] = isQuotedPrintable(last.params) ? hardened(more) : ([more, false] as const);
      last.value += piece;
      soft = goesOn;
    } else {
      const found = property(line);
      if (!found) continue;
      if (found.name === "VERSION") spaced = found.value.trim() === "2.1";
      if (isQuotedPrintable(found.params)) [found.value, soft] = hardened(found.value);
      card.push((last = found));
    }
  }
  return cards;
}

const kindsOf = ({ params }: Property): string => `${Object.keys(params).join()},${params["TYPE"] ?? ""}`.toLowerCase();

/** Preferred ones first, fax and pager last, else as they came. */
function bestFirst(all: Property[]): Property[] {
  const rank = (one: Property): number => {
    const kinds = kindsOf(one);
    if (/\b(fax|pager)\b/.test(kinds)) return 3;
    if (/\bpref\b/.test(kinds)) return 0;
    return /\b(cell|mobile|iphone)\b/.test(kinds) ? 1 : 2;
  };
  return [...all].sort((one, other) => rank(one) - rank(other));
}

/** First name first: of `N`, where `FN` is missing or has the family name in front. */
function nameOf(fn: string, n: string[]): string {
  const [family = "", given = "", additional = "", prefix = "", suffix = ""] = n.map((part) => part.trim());
  const built = [prefix, given, additional, family].filter(Boolean).join(" ");
  const turned = family && given && fn.toLowerCase().startsWith(`${family},`.toLowerCase());
  return (fn && !turned ? fn : [built, suffix].filter(Boolean).join(", ")) || fn;
}

/** A social profile's address; Apple leaves it to `x-user` where it knows only the name. */
function profileOf(one: Property, value: string): ReturnType<typeof profile> {
  const kinds = `${kindsOf(one)},${one.params["SERVICE-TYPE"] ?? ""},${one.name}`.toLowerCase();
  const named = /linkedin/.test(kinds) && /^[\p{L}\d%-]{3,100}$/u.exec(one.params["X-USER"] ?? value.replace(/^x-apple:/i, ""));
  return profile(value) ?? (named ? profile(`https://www.linkedin.com/in/${named[0]}`) : undefined);
}

function gathered(card: Property[]): Gathered {
  const out = new Gathered();
  const all = (...names: string[]) => card.filter(({ name }) => names.includes(name));
  const text = (one: Property) => unescaped(valueOf(one)).trim();
  const first = (name: string) => all(name).map(text).find(Boolean) ?? "";
  const [n, org] = ["N", "ORG"].map((name) => all(name).map((one) => split(valueOf(one), ";")));
  out.tell("name", nameOf(first("FN").replace(/\s+/g, " "), n?.[0] ?? []));
  out.tell("name", out.person.name ? "" : first("NICKNAME"));
  all("TITLE", "ROLE").forEach((one) => out.tell("job_title", text(one)));
  for (const [house, ...units] of org ?? []) {
    out.tell("organization", house?.trim() ? house : units.shift());
    out.note(units.filter((unit) => unit.trim()).join(", "));
  }
  bestFirst(all("EMAIL")).forEach((one) => out.tell("email", text(one).replace(/^mailto:/i, "")));
  bestFirst(all("TEL")).forEach((one) => out.tell("phone", numberOf(text(one))));
  for (const one of all("X-SOCIALPROFILE", "SOCIALPROFILE", "X-LINKEDIN", "URL", "IMPP")) {
    const found = profileOf(one, text(one));
    if (found) out.tell("linkedin_url", found.linkedin_url);
    else if (one.name === "URL" && text(one)) out.link(text(one));
  }
  all("NOTE").forEach((one) => out.note(text(one)));
  return out;
}

/** The first card that says something of a person, and how many more there are. */
export function readCard(raw: string, text: string): Code {
  const cards = cardsOf(text).filter((card) => card.some(({ name }) => name !== "VERSION"));
  const told = cards.slice(0, 200).map(gathered);
  const first = told.find(({ person }) => Object.keys(person).length > 0) ?? told[0] ?? new Gathered();
  return { ...first.code("vcard", raw), ...(cards.length > 1 && { more: cards.length - 1 }) };
}
