/** Whether an address may be followed, and kept: the one check of all addresses that come from outside. Pure. */
import { LIMITS } from "../generated/limits";

const LONGEST = LIMITS["clipping"]!["url"]![1]!;
/** A host with a top-level domain, as people write it who leave out the scheme. */
const BARE = /^[\p{L}\d-]+(\.[\p{L}\d-]+)*\.\p{L}{2,24}(:\d{1,5})?([/?#]|$)/iu;
/** A file's name, which only looks like a host: none of these, or hardly one, is a top-level domain that is in use. */
const FILE =
  /^[^/?#:]+\.(?:pdf|docx?|dotx?|xls[xm]?|pptx?|odt|ods|odp|rtf|txt|md|csv|html?|xml|json|js|ts|py|css|jpe?g|png|gif|webp|heic|svg|tiff?|bmp|mp[34]|m4a|wav|mov|avi|zip|rar|gz|exe|dmg|apk|epub|mobi|ics|vcf|eml|msg|log|key|pages|numbers)$/i;

/**
 * The address of a page of the web as it may be followed: http or https, with the scheme that people leave out, without
 * a name or password, no longer than it may be kept; else undefined.
 */
export function parseWebAddress(text: string): string | undefined {
  const candidate = text.slice(0, 2 * LONGEST).trim();
  if (!candidate || /\s/.test(candidate)) return undefined;
  if (FILE.test(candidate)) return undefined;
  try {
    const url = new URL(BARE.test(candidate) ? `https://${candidate}` : candidate);
    const mayBeFollowed = /^https?:$/.test(url.protocol) && !url.username && !url.password;
    return mayBeFollowed && url.href.length <= LONGEST ? url.href : undefined;
  } catch {
    return undefined;
  }
}

/** The host as it is shown: without `www.`. `address` is one that may be followed. */
export const getHost = (address: string): string => new URL(address).host.replace(/^www\./, "");
