/** Small mending before a write, alike on the device and on the server, so that both keep the same bytes. */
import { isDay } from "../days/days";
import { LIMITS, type Limit } from "../generated/limits";
import { isId } from "../records/ids";
import type { Fields } from "../records/model";

/** What counts as outer space for the server too, and a little more. */
const OUTER = /^[\s\x1c-\x1f\x85]+|[\s\x1c-\x1f\x85]+$/g;

/** Cut by code points: a half emoji could not be sent. */
export function cutText(text: string, longest: number): string {
  return text.length <= longest ? text : Array.from(text).slice(0, longest).join("");
}

const HALVES = /\p{Surrogate}/gu;

/** Without what JSON or a database would choke on: NUL, and halves of characters. */
function makeSound(text: string): string {
  return text.replaceAll("\0", "").replace(HALVES, "\ufffd");
}

const keepIf = (isValid: (text: string) => boolean) => (value: unknown) =>
  typeof value === "string" && isValid(value) ? value : null;

/** Later than 1970, when instants begin, and whole. */
function mendInteger(value: unknown): number | null {
  const whole = typeof value === "number" ? Math.trunc(value) + 0 : Number.NaN;
  return whole >= 0 && whole <= Number.MAX_SAFE_INTEGER ? whole : null;
}

function mendList(value: unknown, longest: number, mendItem: (item: string) => string): string[] | null {
  if (!Array.isArray(value)) return null;
  const items = value.map((item) => (typeof item === "string" ? mendItem(makeSound(item)) : ""));
  return [...new Set(items.filter(Boolean))].slice(0, longest);
}

type Mend = (value: unknown, longest: number, longestItem: number) => unknown;

/** What a value of each sort becomes: cut where it can be cut, else emptied. The server refuses what is left out here. */
const MENDS: Record<string, Mend> = {
  words: (value, longest) =>
    typeof value === "string" ? cutText(value.replace(OUTER, ""), longest).replace(OUTER, "") : null,
  code: (value, longest) => (typeof value === "string" ? cutText(value, longest) : null),
  choice: (value, longest) => keepIf((text) => text !== "" && cutText(text, longest) === text)(value),
  strings: (value, longest, longestItem) => mendList(value, longest, (item) => cutText(item, longestItem)),
  references: (value, longest) => mendList(value, longest, (item) => (isId(item) ? item : "")),
  reference: keepIf(isId),
  day: keepIf(isDay),
  sha256: keepIf((text) => /^[0-9a-f]{64}$/.test(text)),
  instant: mendInteger,
  number: mendInteger,
  flag: (value) => (typeof value === "boolean" ? value : null),
};

function mendValue(value: unknown, [sort, longest = Infinity, longestItem = Infinity]: Limit): unknown {
  const mend = MENDS[sort];
  if (!mend || value === null) return value;
  return mend(typeof value === "string" ? makeSound(value) : value, longest, longestItem);
}

/** Of a field that is described; an older app meets others, and any may be called as what every object has. */
const findLimit = (kind: string, field: string): Limit | undefined =>
  Object.hasOwn(LIMITS, kind) && Object.hasOwn(LIMITS[kind]!, field) ? LIMITS[kind]![field] : undefined;

/** What of a field's words does not fit into it, "" where all does. */
export function getExcess(kind: string, field: string, value: unknown): string {
  const [sort, longest = Infinity] = findLimit(kind, field) ?? [""];
  if (typeof value !== "string" || sort !== "words" || value.length <= longest) return "";
  return Array.from(makeSound(value).replace(OUTER, "")).slice(longest).join("").replace(OUTER, "");
}

/** What of a list does not fit into its field: items that are too many, and such as were cut. */
export function listLeftOut(kind: string, field: string, value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  const limit = findLimit(kind, field);
  const kept = limit && mendValue(value, limit);
  if (!Array.isArray(kept)) return [];
  const isItem = limit![0] === "references" ? isId : (item: unknown) => typeof item === "string";
  return [...new Set<string>(value)].filter(
    (item) => item && isItem(item) && !kept.includes(makeSound(item)),
  );
}

/** The fields as they are kept: `undefined` is left out, fields that nobody described stay as they are. */
export function mendFields(kind: string, fields: object): Fields {
  const mended: Fields = {};
  for (const [field, value] of Object.entries(fields)) {
    if (value !== undefined) mended[field] = mendValue(value, findLimit(kind, field) ?? [""]);
  }
  return mended;
}
