/** What a scanned code or a pasted text says. Pure, never throws, and keeps all of it whatever is understood. */
import { parseWebAddress } from "../../domain/links/webAddress";
import { repairEncoding } from "../text/bytes";
import { readCardLines } from "./cardLines";
import { CodeBuilder, type CodeContent, type CodeRefusal } from "./code";
import { listMailAddresses, readLink, readProfile, SEARCHED } from "./links";
import { readKeys } from "./mecard";
import { isCard, readCard } from "./vcard";

/** A card with its picture is some 300,000 characters; a QR code holds 3,000 at most. */
const LONGEST = 500_000;
const MOST_LINES = 10_000;

/** Lines are counted before anything is taken apart. */
function findExcess(payload: string): CodeRefusal | undefined {
  if (payload.length > LONGEST) return "too-long";
  let lines = 1;
  for (const _ of payload.matchAll(/\r\n|\r|\n/g)) if ((lines += 1) > MOST_LINES) return "too-many-lines";
  return undefined;
}

/** A word before a colon that is a command to the phone, unless it says itself that a badge's number follows. */
const COMMAND =
  /^(?!(?:badge|attendee|registrant|registration|reg|delegate|participant|guest|ticket|id):)(?:[a-z][a-z+-]*|WIFI):/;

/** A number in the organiser's books: one word with a digit or in capitals, or several between bars; no command. */
function isBadge(text: string): boolean {
  if (text.length > 300 || /[\r\n]/.test(text) || COMMAND.test(text)) return false;
  if (/^\S{2,}$/.test(text) && (/\d/.test(text) || text === text.toUpperCase())) return true;
  return /[|^~$\t].*[|^~$\t]/.test(text) || /^[A-Z]{1,9} ?\d+$/.test(text);
}

/** Words of no known form, with the addresses among them; where they are a card's, what each line of it says. */
function readText(raw: string, text: string): CodeContent {
  const builder = new CodeBuilder();
  const card = readCardLines(text);
  for (const field of ["name", "job_title", "organization", "phone"] as const)
    builder.addField(field, card?.[field]);
  for (const other of card?.others ?? []) builder.addNote(other);
  for (const word of text.slice(0, SEARCHED).split(/[\s<>()[\]"|^]+/)) {
    const bare = word.replace(/^mailto:/i, "").replace(/[.,;:!?]+$/, "");
    const profile = /linkedin\.com/i.test(bare) && readProfile(bare);
    if (profile) {
      if (!builder.person.linkedin_url && !card?.name) builder.addField("name", profile.name);
      builder.addField("linkedin_url", profile.linkedin_url);
    } else if (/^(https?:\/\/|www\.)/i.test(bare) && parseWebAddress(bare)) builder.addLink(bare);
    else for (const one of listMailAddresses(bare)) builder.addField("email", one);
  }
  const number = /(?:^|[^\w+])(\+\d[\d\s().-]{6,22}\d)/.exec(text.slice(0, SEARCHED))?.[1];
  if (!card?.phone) builder.addField("phone", number);
  return builder.build(isBadge(text) ? "badge" : "text", raw);
}

/** What a code says. `raw` is what was given, in every case. */
export function readCode(payload: string): CodeContent {
  const why = findExcess(payload) ?? (payload.trim() ? undefined : "empty");
  if (why) return { sort: "refused", why, person: {}, raw: payload };
  const text = repairEncoding(payload)
    .replace(/^\ufeff/, "")
    .trim();
  if (isCard(text)) return readCard(payload, text);
  if (/^begin\s*:\s*v(calendar|event)/i.test(text)) return { sort: "calendar", person: {}, raw: payload };
  return readKeys(payload, text) ?? readLink(payload, text) ?? readText(payload, text);
}
