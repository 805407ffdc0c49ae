/** What a scanned code or a pasted text says. Pure, never throws, and keeps all of it whatever is understood. */
import { rightly } from "../bytes";
import { webLink } from "../plain";
import { Gathered, type Code, type Why } from "./code";
import { isAddress, profile, readLink } from "./links";
import { readKeys } from "./mecard";
import { isCard, readCard } from "./vcard";

/** A card with its picture is some 300,000 characters; a QR code holds 3,000 at most. */
const LONGEST = 500_000;
const MOST_LINES = 10_000;
/** So far a text of no known form is searched for addresses. */
const SEARCHED = 5_000;

/** Lines are counted before anything is taken apart. */
function tooMuch(payload: string): Why | undefined {
  if (payload.length > LONGEST) return "too-long";
  let lines = 1;
  for (const _ of payload.matchAll(/\r\n|\r|\n/g)) if ((lines += 1) > MOST_LINES) return "too-many-lines";
  return undefined;
}

/** A number in the organiser's books: one word with a digit or in capitals, or several between bars; no command. */
function isBadge(text: string): boolean {
  if (text.length > 300 || /[\r\n]/.test(text) || /^(?:[a-z][a-z+-]*|WIFI):/.test(text)) return false;
  if (/^\S{2,}$/.test(text)) return /\d/.test(text) || text === text.toUpperCase();
  return /[|^~\t].*[|^~\t]/.test(text) || /^[A-Z]{1,9} ?\d+$/.test(text);
}

/** Words of no known form, with the addresses among them. */
function readText(raw: string, text: string): Code {
  const out = new Gathered();
  for (const word of text.slice(0, SEARCHED).split(/[\s<>()[\]"]+/)) {
    const bare = word.replace(/^mailto:/i, "").replace(/[.,;:!?]+$/, "");
    const found = /linkedin\.com/i.test(bare) && profile(bare);
    if (found) {
      if (!out.person.linkedin_url) out.tell("name", found.name);
      out.tell("linkedin_url", found.linkedin_url);
    } else if (isAddress(bare)) out.tell("email", bare);
    else if (/^(https?:\/\/|www\.)/i.test(bare) && webLink(bare)) out.link(bare);
  }
  const number = /(?:^|[^\w+])(\+\d[\d\s().-]{6,22}\d)/.exec(text.slice(0, SEARCHED))?.[1];
  out.tell("phone", number);
  return out.code(isBadge(text) ? "badge" : "text", raw);
}

/** What a code says. `raw` is what was given, in every case. */
export function readCode(payload: string): Code {
  const why = tooMuch(payload) ?? (payload.trim() ? undefined : "empty");
  if (why) return { sort: "refused", why, person: {}, raw: payload };
  const text = rightly(payload).replace(/^\ufeff/, "").trim();
  if (isCard(text)) return readCard(payload, text);
  if (/^begin\s*:\s*v(calendar|event)/i.test(text)) return { sort: "calendar", person: {}, raw: payload };
  return readKeys(payload, text) ?? readLink(payload, text) ?? readText(payload, text);
}
