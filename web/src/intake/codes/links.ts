/** Addresses that codes hold: LinkedIn profiles, pages, mail, telephones. Read as text and never fetched. */
import { withoutCredentials } from "../../kinds/names";
import { webLink } from "../plain";
import { Gathered, type Code } from "./code";

/** Percent-encoding undone where it can be. */
function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/**
 * The name that a profile's address suggests: "Dana Ruiz" of `dana-ruiz-shrm-scp-12ab34`. Undefined where the
 * address is one word, since nobody could say where its names part.
 */
export function nameOfSlug(slug: string): string | undefined {
  const words = plain(slug).normalize("NFC").split("-").filter(Boolean);
  const numbered = words.findIndex((word, at) => at > 0 && /\d|^[\da-f]{8,9}$/.test(word));
  const name = (numbered < 0 ? words : words.slice(0, numbered)).join(" ");
  const parts = withoutCredentials(name).split(" ").filter(Boolean);
  return parts.length > 1 && parts.length < 7 ? parts.map(capital).join(" ") : undefined;
}

/** The slug of a LinkedIn profile's address; undefined where it is none. */
function slugOf(address: string): string | undefined {
  const url = webLink(address.replace(/^linkedin:\/\//i, "https://linkedin.com/"));
  const { hostname, pathname } = url ? new URL(url) : { hostname: "", pathname: "" };
  if (!/(^|\.)linkedin\.com$/.test(hostname)) return undefined;
  return /^\/(?:mwlite\/|comm\/)?in\/([^/]{1,200})/i.exec(pathname)?.[1] ?? /^\/pub\/([^/]{1,200})\/./i.exec(pathname)?.[1];
}

/** A profile's address without what tracks; undefined where it is none. */
export function profile(address: string): { linkedin_url: string; name?: string } | undefined {
  const slug = slugOf(address)?.toLowerCase();
  if (!slug) return undefined;
  const name = nameOfSlug(slug);
  const path = /linkedin\.com\/pub\//i.test(address) ? new URL(webLink(address)!).pathname : `/in/${slug}`;
  return { linkedin_url: `https://www.linkedin.com${path}`, ...(name && { name }) };
}

const ADDRESS = /^[^\s@<>"(),:;]{1,64}@[^\s@<>"(),:;]{1,253}\.[^\s@<>"(),:;.]{2,63}$/;
export const isAddress = (text: string): boolean => ADDRESS.test(text);

/** A number as it is written in an address: `tel:+1-555-0100;ext=7`. */
export const numberOf = (text: string): string =>
  plain(text.trim().replace(/^tel:/i, "")).replace(/;ext=(\d+).*$/i, " ext. $1").replace(/;[\w-]+=.*$/, "");

function mail(raw: string, text: string): Code {
  const [to = "", query = ""] = text.replace(/^mailto:/i, "").split("?", 2);
  const gathered = new Gathered();
  for (const one of plain(to).split(",")) gathered.tell("email", one);
  const asked = new URLSearchParams(query);
  for (const name of ["subject", "body"]) gathered.note(asked.get(name) ?? undefined);
  return gathered.code("mail", raw);
}

function phone(raw: string, text: string): Code {
  const [, number = "", words] = /^(?:[a-z]+:)?(?:\/\/)?([^?:]*)(?:\?body=|[?:])?([^]*)$/i.exec(text) ?? [];
  const gathered = new Gathered();
  gathered.tell("phone", numberOf(number));
  gathered.note(words && plain(words));
  return gathered.code("phone", raw);
}

/** A code that is one address; undefined where it is something else. */
export function readLink(raw: string, text: string): Code | undefined {
  if (/^mailto:/i.test(text) || isAddress(text)) return mail(raw, text);
  if (/^(?:tel|sms|smsto|mmsto|callto|facetime):/i.test(text) || /^\+[\d\s().\/-]{6,24}$/.test(text)) return phone(raw, text);
  const gathered = new Gathered();
  const found = profile(text);
  if (found) {
    gathered.tell("linkedin_url", found.linkedin_url);
    gathered.tell("name", found.name);
    return gathered.code("linkedin", raw);
  }
  const url = webLink(text.replace(/^(?:url(?:to)?):\s*/i, ""));
  if (!url) return undefined;
  gathered.link(url);
  const { hostname, pathname, searchParams } = new URL(url);
  const called = hostname === "wa.me" ? pathname.slice(1) : hostname === "api.whatsapp.com" ? searchParams.get("phone") : "";
  if (/^\+?\d{7,15}$/.test(called ?? "")) gathered.tell("phone", `+${called!.replace("+", "")}`);
  return gathered.code("url", raw);
}
