/** The ways by which a message reaches somebody: by one's own mail program, on LinkedIn, by hand. Pure. */
import type { PersonFields } from "../records/model";
import { dropCredentials } from "../rules/identity";

/** Mail programs cut addresses that are longer; the whole message is copied then. */
const LONGEST_MAIL = 1900;

const part = encodeURIComponent;

/** A `mailto:` address, to nobody where no address is known: the mail program asks. */
export function buildMailLink(people: PersonFields[], subject: string, text: string): string {
  const to = people.flatMap(({ email }) => (email?.includes("@") ? part(email.trim()) : [])).join(",");
  const body = text.replaceAll("\n", "\r\n");
  const whole = `mailto:${to}?subject=${part(subject)}&body=${part(body)}`;
  return whole.length <= LONGEST_MAIL ? whole : `mailto:${to}?subject=${part(subject)}`;
}

/** Whether the whole text fits into the `mailto:` address to them. */
export const fitsMail = (people: PersonFields[], subject: string, text: string): boolean =>
  buildMailLink(people, subject, text).includes("&body=");

/**
 * Their profile where an address of the web is known, else a search for them by name and organisation; null where
 * there is nothing to search by.
 */
export function buildLinkedInLink(
  { name, organization }: PersonFields,
  profile: string | undefined,
): string | null {
  if (profile) return profile;
  // A search with what stands beside the name finds nobody.
  const query = [dropCredentials(name ?? ""), organization].filter(Boolean).join(" ");
  return name ? `https://www.linkedin.com/search/results/people/?keywords=${part(query)}` : null;
}
