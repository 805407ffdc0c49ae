/** HTML as a text that may be read and searched for links: never run, and never shown as markup. Pure. */

const NAMED: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: " " };
const MOST = 50_000;
/** Sought within one tag, which is found first: in one expression with it, a tag without an end would take hours. */
const HREF = /\bhref\s{0,9}=\s{0,9}["']?([^"'\s<>]+)/i;

function decodeEntity(entity: string, name: string): string {
  if (!name.startsWith("#")) return NAMED[name.toLowerCase()] ?? entity;
  const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : entity;
}

/** What is shown of it, each paragraph a line, and behind the words of a link where it leads. */
export function stripMarkup(markup: string): string {
  return markup
    .slice(0, MOST)
    .replace(/<(?:script|style|title)\b[^<>]*>[^<]*/gi, "")
    .replace(/<a\b[^<>]*>/gi, (tag) => ` ${HREF.exec(tag)?.[1] ?? ""} `)
    .replace(/<(?:br|\/?(?:p|div|li|tr|h\d))\b[^<>]*>/gi, "\n")
    .replace(/<[a-z!/][^<>]*>/gi, "")
    .replace(/&(#x?[\da-f]{1,6}|[a-z]{2,6});/gi, decodeEntity)
    .replace(/[^\S\n]+/g, " ")
    .trim();
}
