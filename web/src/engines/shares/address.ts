/** The address in what is shared: found in its words, without what follows people around. Pure. */
import { findLinks } from "../../domain/links/findLinks";
import { parseWebAddress } from "../../domain/links/webAddress";

/** The first address of the web in a text, as it stands there; "" where there is none. */
export function findAddress(text: string): string {
  const [first] = findLinks(text, { bare: false });
  return first ? text.slice(first.from, first.to) : "";
}

const FOLLOWS =
  /^(?:utm_\w+|fbclid|g?clid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid?|mc_[ce]id|_hs(?:enc|mi)|hs\w*tracking|trk\w*|trackingid|lipi|rcm|ref_src|ref_url|smid|cmpid|ocid|srsltid|vero_id|oly_\w+)(?:=|$)/i;
/** Short names that mean something elsewhere. */
const THERE: [host: RegExp, follows: RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^(?:si|pp|feature|context|nd)(?:=|$)/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^[st](?:=|$)/],
  [/(?:^|\.)apple\.com$/, /^(?:itsct|itscg|ls|app)(?:=|$)/],
  [/(?:^|\.)amazon\.[a-z.]+$/, /^(?:ref_?|pd_rd_\w+|pf_rd_\w+|tag|psc|qid|sr|keywords|crid|sprefix)(?:=|$)/],
];

/** Without what tells who passed it on, and without the mark of the words that were selected. */
export function stripTracking(address: string): string {
  const url = new URL(address);
  const there = THERE.filter(([host]) => host.test(url.hostname)).map(([, follows]) => follows);
  const parameters = url.search.slice(1).split("&");
  const cleanAddress = parameters.filter(
    (part) => part && ![FOLLOWS, ...there].some((follows) => follows.test(part)),
  );
  if (cleanAddress.length < parameters.length) url.search = cleanAddress.join("&");
  if (url.hash.includes(":~:")) url.hash = url.hash.slice(0, url.hash.indexOf(":~:"));
  return url.href.replace(/#$/, "");
}

/** The address to be kept; null where it is not one of the web. */
export function normalizeAddress(text: string): string | null {
  const address = parseWebAddress(text);
  return address ? stripTracking(address) : null;
}

const LEAST_WORDS = 3;

/** What the last part of an address says, where it is a sentence: "Stay interviews that work". "" where it is none. */
export function guessTitle(address: string): string {
  const { hostname, pathname } = new URL(address);
  // Theirs begin with the name of whoever wrote it, and end with numbers.
  if (/(?:^|\.)linkedin\.com$/.test(hostname) && !pathname.startsWith("/pulse/")) return "";
  const last = pathname.split("/").filter(Boolean).at(-1) ?? "";
  const parts = decodePercents(last)
    .replace(/\.\w{2,5}$/, "")
    .split(/[\s_+-]+/);
  while (parts.length && /\d.*\d|^\W*$/.test(parts.at(-1)!)) parts.pop();
  if (parts.filter((part) => /^\p{L}+$/u.test(part)).length < LEAST_WORDS) return "";
  const title = parts.join(" ");
  return title.charAt(0).toUpperCase() + title.slice(1);
}

function decodePercents(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
