/** Lines such as `item1.EMAIL;TYPE=work:dana@acme.example`, of which vCard and iCalendar are made (RFC 6350, RFC 5545). */
import { textOf } from "./bytes";

export interface Property {
  /** In capitals, without its group. */
  name: string;
  /** By name in capitals; a bare one, as vCard 2.1 has them, stands under its own name with "". */
  params: Record<string, string>;
  value: string;
  /** The group, such as `item1`, in small letters; "" where there is none. */
  group: string;
}

const NAME = /^(?:([\w-]{1,60})\.)?([a-z][a-z\d-]{0,60})$/i;

/** Where the head ends: the first colon outside quotation marks; the very first where they never close. */
function colon(line: string): number {
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ":" && !quoted) return at;
  }
  return line.indexOf(":");
}

function paramsOf(texts: string[]): Record<string, string> {
  const params: Record<string, string> = Object.create(null);
  for (const text of texts) {
    const at = text.indexOf("=");
    const name = (at < 0 ? text : text.slice(0, at)).trim().toUpperCase();
    const value = at < 0 ? "" : text.slice(at + 1).replaceAll('"', "").trim();
    params[name] = params[name] ? `${params[name]},${value}` : value;
  }
  return params;
}

/** A line taken apart; null where it is no property. */
export function property(line: string): Property | null {
  const at = colon(line);
  if (at < 1) return null;
  const head = line.slice(0, at).trimStart().slice(0, 2000);
  const [first = "", ...texts] = head.includes('"') ? (head.match(/(?:"[^"]*"?|[^;"])+/g) ?? []) : head.split(";");
  const [, group = "", name] = NAME.exec(first.trim()) ?? [];
  return name ? { name: name.toUpperCase(), params: paramsOf(texts), value: line.slice(at + 1), group: group.toLowerCase() } : null;
}

export const isQuotedPrintable = (params: Record<string, string>): boolean =>
  "QUOTED-PRINTABLE" in params || /quoted-printable/i.test(params["ENCODING"] ?? "");

/** Quoted-printable as text: bytes first, then the characters that they are. */
function quoted(value: string, charset = "utf-8"): string {
  const bytes = Array.from(new TextEncoder().encode(value));
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const code = bytes[at] === 61 ? /^[\da-f]{2}$/i.exec(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0)) : null;
    out.push(code ? parseInt(code[0], 16) : bytes[at]!);
    if (code) at += 2;
  }
  return textOf(Uint8Array.from(out), charset);
}

/** The value as text, still escaped. */
export const valueOf = ({ params, value }: Property): string =>
  isQuotedPrintable(params) ? quoted(value, params["CHARSET"] || undefined) : value;

/** Without backslashes; `\n` is a line end. */
export const unescaped = (text: string): string =>
  text.replace(/\\([^])/g, (_, letter: string) => (letter === "n" || letter === "N" ? "\n" : letter));

/** The parts of a value between marks that no backslash guards, unescaped. */
export function split(value: string, mark: ";" | ","): string[] {
  const parts = [""];
  for (const [piece] of value.matchAll(/\\[^]|[^\\;,]+|[^]/g)) {
    if (piece === mark) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.map(unescaped);
}
