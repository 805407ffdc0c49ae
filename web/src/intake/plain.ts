/** Text from outside as text that may be kept: no control characters, nothing that turns the line around. Pure. */
import { LIMITS } from "../kinds/limits";
import { cut } from "../kinds/mend";

/** Controls, and marks without a width that hide or reorder letters. Joiners inside emoji stay. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const limit = (kind: string, field: string): number => LIMITS[kind]?.[field]?.[1] ?? 200;

/** Lines that any system may end as it likes, ended alike. */
export const linesOf = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** As one line, no longer than the field may be. */
export const oneLine = (text: string, kind: string, field: string): string =>
  cut(text.replace(/\s/g, " ").replace(UNSEEN, "").replace(/ {2,}/g, " ").trim(), limit(kind, field)).trim();

/** As lines, no longer than the field may be. */
export const asLines = (text: string, kind: string, field: string): string =>
  cut(linesOf(text).join("\n").replace(UNSEEN, "").replace(/\n{3,}/g, "\n\n").trim(), limit(kind, field)).trim();

/** An address of the web, http or https, with the scheme that people leave out; else undefined. */
export function webLink(text: string): string | undefined {
  const given = text.slice(0, 4000).trim();
  if (!given || /\s/.test(given)) return undefined;
  const bare = /^[a-z\d-]+(\.[a-z\d-]+)*\.[a-z]{2,24}(:\d{1,5})?([/?#]|$)/i.test(given);
  try {
    const url = new URL(bare ? `https://${given}` : given);
    const right = /^https?:$/.test(url.protocol) && !url.username && !url.password && url.hostname.includes(".");
    return right && url.href.length <= limit("person", "linkedin_url") ? url.href : undefined;
  } catch {
    return undefined;
  }
}
