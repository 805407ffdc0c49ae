/** Addresses that codes hold: LinkedIn profiles, pages, mail, telephones. Read as text and never fetched. */
import { parseWebAddress } from "../../domain/links/webAddress";
import { foldSlug, isMemberId } from "../../domain/people/identity";
import { dropCredentials, putFirstNameFirst } from "../../domain/rules/identity";
import { composeLetters } from "../../domain/text/fold";
import { CodeBuilder, type CodeContent } from "./code";

/** So far a text is searched for addresses. */
export const SEARCHED = 5_000;

/** Percent-encoding undone where it can be. */
function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const capitalize = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The name that a profile's address suggests: "Dana Ruiz" of `dana-ruiz-shrm-scp-12ab34`. Undefined where the
 * address is one word, since nobody could say where its names part.
 */
function guessNameFromSlug(slug: string): string | undefined {
  if (isMemberId(slug)) return undefined;
  const words = composeLetters(decodePercents(slug)).split("-").filter(Boolean);
  const numbered = words.findIndex((word, at) => at > 0 && /\d|^[\da-f]{8,9}$/.test(word));
  const name = (numbered < 0 ? words : words.slice(0, numbered)).join(" ");
  const parts = dropCredentials(name).split(" ").filter(Boolean);
  return parts.length > 1 && parts.length < 7 ? parts.map(capitalize).join(" ") : undefined;
}

/** The slug of a LinkedIn profile's address; undefined where it is none. */
function findSlug(address: string): string | undefined {
  const url = parseWebAddress(address.replace(/^linkedin:\/\//i, "https://linkedin.com/"));
  const { hostname, pathname } = url ? new URL(url) : { hostname: "", pathname: "" };
  if (!/(^|\.)linkedin\.com$/.test(hostname)) return undefined;
  return (
    /^\/(?:mwlite\/|comm\/|m\/)?in\/([^/]{1,200})/i.exec(pathname)?.[1] ??
    /^\/pub\/([^/]{1,200})\/./i.exec(pathname)?.[1]
  );
}

/** A profile's address without what tracks; undefined where it is none. */
export function readProfile(address: string): { linkedin_url: string; name?: string } | undefined {
  const found = findSlug(address);
  if (!found) return undefined;
  const slug = foldSlug(found);
  const name = guessNameFromSlug(slug);
  const path = /linkedin\.com\/pub\//i.test(address)
    ? new URL(parseWebAddress(address)!).pathname
    : `/in/${slug}`;
  return { linkedin_url: `https://www.linkedin.com${path}`, ...(name && { name }) };
}

/** Before the sign no bars and the like, though they may stand there: on badges they part one field from the next. */
const ADDRESS = /^[^\s@<>"(),:;|^~$#!*\\/]{1,64}@[^\s@<>"(),:;|^~$/?]{1,253}\.[^\s@<>"(),:;|^~$.]{2,63}$/;
const isMailAddress = (text: string): boolean => ADDRESS.test(text);

/** With the name before it. */
const LONGEST_MAILBOX = 500;
/** In its brackets an address is one also where its house has no domain, as within a network of one's own. */
const BRACKETED = /^[^<>@\r\n]{1,200}<\s*([^\s@<>"(),:;|^~$#!*\\/]{1,64}@[^\s@<>"(),:;|^~$/?]{1,253})\s*>$/;
const readBracketed = (text: string): string | undefined =>
  text.length <= LONGEST_MAILBOX ? BRACKETED.exec(text.trim())?.[1] : undefined;

/** What may stand around an address or between two. */
const BETWEEN_ADDRESSES = /[\s<>()[\]",;|^~$]+/;

/** Whether a text is one address with the name before it, and nothing else. */
const isMailbox = (text: string): boolean => readBracketed(text) !== undefined;

/** The mail addresses in a text: one of `Dana <dana@acme.example>`, two of `a@x.example; b@y.example`. */
export const listMailAddresses = (text: string): string[] =>
  text
    .slice(0, SEARCHED)
    .split(BETWEEN_ADDRESSES)
    .flatMap((part) => (part.includes("://") ? [part] : part.split("/")))
    .map((part) => part.replace(/^mailto:/i, "").replace(/[.,;:!?]+$/, ""))
    .filter(isMailAddress);

/** The addresses of a field that should hold one; what holds none stays as it is. The name before one is whose it is. */
export function addMail(builder: CodeBuilder, text: string): void {
  const bracketed = readBracketed(text);
  const addresses = bracketed ? [bracketed] : listMailAddresses(text);
  const [, called = ""] =
    /^\s*"?([^"<>@]*[^"<>@\s])"?\s*<[^<>]+>\s*$/.exec(text.slice(0, LONGEST_MAILBOX)) ?? [];
  if (called && !builder.person.name) builder.addField("name", putFirstNameFirst(called));
  for (const one of addresses.length ? addresses : [text.replace(/^mailto:/i, "")])
    builder.addField("email", one);
}

/** Words among which a profile may stand; those that are nothing but its address are no words. */
export function addWords(builder: CodeBuilder, text: string): void {
  const profiles = text
    .slice(0, SEARCHED)
    .split(/[\s<>()[\]"|^]+/)
    .flatMap((word) => readProfile(word.replace(/[.,;:!?]+$/, "")) ?? []);
  const isBare = profiles.length === 1 && !/\s/.test(text.trim());
  if (profiles[0] && !builder.person.linkedin_url) builder.addField("linkedin_url", profiles[0].linkedin_url);
  if (!isBare) builder.addNote(text);
}

/** A number as it is written in an address: `tel:+1-555-0100;ext=7`. */
export const readNumber = (text: string): string =>
  decodePercents(text.trim().replace(/^tel:/i, ""))
    .replace(/;ext=(\d+).*$/i, " ext. $1")
    .replace(/;[\w-]+=.*$/, "");

function readMail(raw: string, text: string): CodeContent {
  const [to = "", query = ""] = text.replace(/^mailto:(?:\/\/)?/i, "").split("?", 2);
  const builder = new CodeBuilder();
  const parameters = new URLSearchParams(query);
  for (const all of [decodePercents(to).replace(/\?.*$/s, ""), ...parameters.getAll("to")])
    addMail(builder, all);
  for (const name of ["subject", "body"]) builder.addNote(parameters.get(name) ?? undefined);
  return builder.build("mail", raw);
}

function readPhone(raw: string, text: string): CodeContent {
  const [, number = "", words] = /^(?:[a-z]+:)?(?:\/\/)?([^?:]*)(?:\?body=|[?:])?(.*)$/is.exec(text) ?? [];
  const builder = new CodeBuilder();
  builder.addField("phone", readNumber(number));
  builder.addNote(words && decodePercents(words));
  return builder.build("phone", raw);
}

/** A code that is one address; undefined where it is something else. */
export function readLink(raw: string, text: string): CodeContent | undefined {
  if (/^mailto:/i.test(text) || isMailAddress(text) || isMailbox(text)) return readMail(raw, text);
  if (/^(?:tel|sms|smsto|mmsto|callto|facetime):/i.test(text) || /^\+[\d\s()./-]{6,24}$/.test(text))
    return readPhone(raw, text);
  const builder = new CodeBuilder();
  const profile = readProfile(text);
  if (profile) {
    builder.addField("linkedin_url", profile.linkedin_url);
    builder.addField("name", profile.name);
    return builder.build("linkedin", raw);
  }
  const url = parseWebAddress(text.replace(/^(?:url(?:to)?):\s*/i, ""));
  if (!url) return undefined;
  builder.addLink(url);
  const { hostname, pathname, searchParams } = new URL(url);
  const called =
    hostname === "wa.me"
      ? pathname.slice(1)
      : hostname === "api.whatsapp.com"
        ? searchParams.get("phone")
        : "";
  if (/^\+?\d{7,15}$/.test(called ?? "")) builder.addField("phone", `+${called!.replace("+", "")}`);
  return builder.build("url", raw);
}
