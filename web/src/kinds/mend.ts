/** Small mending before a write, alike on the device and on the server, so that both keep the same bytes. */
import { LIMITS } from "./limits";
import type { Fields } from "./model";

/** What counts as outer space for the server too, and a little more. */
const OUTER = /^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g;

/** Cut by code points: a half emoji could not be sent. */
export function cut(text: string, longest: number): string {
  return text.length <= longest ? text : Array.from(text).slice(0, longest).join("");
}

const HALVES = /\p{Surrogate}/gu;

/** Without what JSON or a database would choke on: NUL, and halves of characters. */
function sound(text: string): string {
  return text.replaceAll("\0", "").replace(HALVES, "\ufffd");
}

function mendValue(value: unknown, sort: string, longest = Infinity): unknown {
  if (typeof value === "string") {
    const text = sound(value);
    return sort === "words" ? cut(text.replace(OUTER, ""), longest).replace(OUTER, "") : cut(text, longest);
  }
  if (Array.isArray(value)) {
    const items = value.map((item) => (typeof item === "string" ? sound(item) : item));
    return [...new Set(items)].slice(0, longest);
  }
  return value;
}

/** The fields as they are kept: `undefined` is left out, fields that nobody described stay as they are. */
export function mend(kind: string, fields: object): Fields {
  const known = LIMITS[kind] ?? {};
  const mended: Fields = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) mended[field] = mendValue(value, ...(known[field] ?? [""] as const));
  }
  return mended;
}
