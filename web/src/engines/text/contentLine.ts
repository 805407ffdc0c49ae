/** Lines such as `item1.EMAIL;TYPE=work:dana@acme.example`, of which vCard and iCalendar are made (RFC 6350, RFC 5545). */
import { decodeBase64 } from "../../domain/text/base64";
import { decodeText } from "./bytes";

export interface Property {
  /** In capitals, without its group. */
  name: string;
  /** By name in capitals; a bare one, as vCard 2.1 has them, stands under its own name with "". */
  params: Record<string, string>;
  value: string;
  /** The group, such as `item1`, in small letters; "" where there is none. */
  group: string;
}

const NAME = /^(?:([\w-]{1,60})\.)?([a-z][a-z\d_-]{0,60})$/i;

/** A zone called `GMT+05:30` or `(UTC-05:00) Eastern Time`, without the quotation marks that its colon asks for. */
const BARE_ZONE = /^[\w.-]+(?:;[^":;]*)*;TZID=[^";:]*:[^";:]*(?:;[^":]*)?(?=:\d{8}(?:[T,]|\s*$))/i;

/** Where the head ends: the first colon outside quotation marks; the very first where they never close. */
function findColon(line: string): number {
  const bare = BARE_ZONE.exec(line.slice(0, 400));
  if (bare) return bare[0].length;
  let quoted = false;
  for (let at = 0; at < line.length; at += 1) {
    if (line[at] === '"') quoted = !quoted;
    else if (line[at] === ":" && !quoted) return at;
  }
  return line.indexOf(":");
}

function parseParams(texts: string[]): Record<string, string> {
  const params: Record<string, string> = Object.create(null);
  for (const text of texts) {
    const at = text.indexOf("=");
    const name = (at < 0 ? text : text.slice(0, at)).trim().toUpperCase();
    const value =
      at < 0
        ? ""
        : text
            .slice(at + 1)
            .replaceAll('"', "")
            .trim();
    params[name] = params[name] ? `${params[name]},${value}` : value;
  }
  return params;
}

/** A line taken apart; null where it is no property. */
export function parseProperty(line: string): Property | null {
  const at = findColon(line);
  if (at < 1) return null;
  const head = line.slice(0, at).trimStart().slice(0, 2000);
  const [first = "", ...texts] = head.includes('"')
    ? (head.match(/(?:"[^"]*"?|[^;"])+/g) ?? [])
    : head.split(";");
  const [, group = "", name] = NAME.exec(first.trim()) ?? [];
  return name
    ? {
        name: name.toUpperCase(),
        params: parseParams(texts),
        value: line.slice(at + 1),
        group: group.toLowerCase(),
      }
    : null;
}

export const isQuotedPrintable = (params: Record<string, string>): boolean =>
  "QUOTED-PRINTABLE" in params || /quoted-printable/i.test(params["ENCODING"] ?? "");

/** Quoted-printable as text: bytes first, then the characters that they are. */
function decodeQuoted(value: string, charset = "utf-8"): string {
  const bytes = Array.from(new TextEncoder().encode(value));
  const out: number[] = [];
  for (let at = 0; at < bytes.length; at += 1) {
    const code =
      bytes[at] === 61
        ? /^[\da-f]{2}$/i.exec(String.fromCharCode(bytes[at + 1] ?? 0, bytes[at + 2] ?? 0))
        : null;
    out.push(code ? parseInt(code[0], 16) : bytes[at]!);
    if (code) at += 2;
  }
  return decodeText(Uint8Array.from(out), charset);
}

const isBase64 = (params: Record<string, string>): boolean =>
  "BASE64" in params || /^(?:b|base64)$/i.test(params["ENCODING"] ?? "");

/** Base64 as text; what is none stays as it is. */
function decodeBase64Text(value: string, charset?: string): string {
  const packed = value.replace(/\s+/g, "");
  if (!/^[a-z\d+/]+={0,2}$/i.test(packed)) return value;
  try {
    return decodeText(decodeBase64(packed), charset);
  } catch {
    return value;
  }
}

/** The value as text, still escaped. */
export function decodeValue({ params, value }: Property): string {
  const charset = params["CHARSET"] || undefined;
  if (isQuotedPrintable(params)) return decodeQuoted(value, charset);
  return isBase64(params) ? decodeBase64Text(value, charset) : value;
}

/** Without backslashes; `\n` is a line end. */
export const unescapeText = (text: string): string =>
  text.replace(/\\(.)/gs, (_, letter: string) => (letter === "n" || letter === "N" ? "\n" : letter));

/** The parts of a value between marks that no backslash guards, unescaped. */
export function splitValue(value: string, mark: ";" | ","): string[] {
  const parts = [""];
  for (const [piece] of value.matchAll(/\\.|[^\\;,]+|./gs)) {
    if (piece === mark) parts.push("");
    else parts[parts.length - 1] += piece;
  }
  return parts.map(unescapeText);
}
