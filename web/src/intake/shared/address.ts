/** The address in what is shared: found in its words, without what follows people around. Pure. */
import { webAddress } from "../shares";

/** Ends at a space, at quotes and brackets, and at the stops of scripts that put no space behind them. */
const WEB = /\bhttps?:\/\/[^\s<>"'“”«»。、，；：！？「」『』（）【】〈〉《》]+/i;

/** What closes a sentence is not the address's own, nor is a bracket that it did not open. */
function bare(found: string): string {
  const end = /[.,;:!?…’*_~|\]}]+$|\)$/.exec(found);
  const opened = found.split("(").length >= found.split(")").length;
  return !end || (end[0] === ")" && opened) ? found : bare(found.slice(0, end.index));
}

/** The first address of the web in a text, as it stands there; "" where there is none. */
export const addressIn = (text: string): string => bare(WEB.exec(text)?.[0] ?? "");

const FOLLOWS = /^(?:utm_\w+|fbclid|g?clid|gclsrc|gbraid|wbraid|dclid|msclkid|twclid|ttclid|yclid|igshid?|mc_[ce]id|_hs(?:enc|mi)|hs\w*tracking|trk\w*|trackingid|lipi|rcm|ref_src|ref_url|smid|cmpid|ocid|srsltid|vero_id|oly_\w+)(?:=|$)/i;
/** Short names that mean something elsewhere. */
const THERE: [host: RegExp, follows: RegExp][] = [
  [/(?:^|\.)(?:youtube\.com|youtu\.be|spotify\.com)$/, /^(?:si|pp|feature|context|nd)(?:=|$)/],
  [/(?:^|\.)(?:x|twitter)\.com$/, /^[st](?:=|$)/],
  [/(?:^|\.)apple\.com$/, /^(?:itsct|itscg|ls|app)(?:=|$)/],
  [/(?:^|\.)amazon\.[a-z.]+$/, /^(?:ref_?|pd_rd_\w+|pf_rd_\w+|tag|psc|qid|sr|keywords|crid|sprefix)(?:=|$)/],
];

/** Without what tells who passed it on, and without the mark of the words that were selected. */
export function cleaned(address: string): string {
  const url = new URL(address);
  const there = THERE.filter(([host]) => host.test(url.hostname)).map(([, follows]) => follows);
  const asked = url.search.slice(1).split("&");
  const kept = asked.filter((part) => part && ![FOLLOWS, ...there].some((follows) => follows.test(part)));
  if (kept.length < asked.length) url.search = kept.join("&");
  if (url.hash.includes(":~:")) url.hash = url.hash.slice(0, url.hash.indexOf(":~:"));
  return url.href.replace(/#$/, "");
}

/** The address to be kept; null where it is not one of the web. */
export function kept(text: string): string | null {
  const address = webAddress(text);
  return address && cleaned(address);
}

const LEAST_WORDS = 3;

/** What the last part of an address says, where it is a sentence: "Stay interviews that work". "" where it is none. */
export function titleOf(address: string): string {
  const { hostname, pathname } = new URL(address);
  // Theirs begin with the name of whoever wrote it, and end with numbers.
  if (/(?:^|\.)linkedin\.com$/.test(hostname) && !pathname.startsWith("/pulse/")) return "";
  const last = pathname.split("/").filter(Boolean).at(-1) ?? "";
  const parts = plain(last).replace(/\.\w{2,5}$/, "").split(/[\s_+-]+/);
  while (parts.length && /\d.*\d|^\W*$/.test(parts.at(-1)!)) parts.pop();
  if (parts.filter((part) => /^\p{L}+$/u.test(part)).length < LEAST_WORDS) return "";
  const said = parts.join(" ");
  return said.charAt(0).toUpperCase() + said.slice(1);
}

function plain(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
