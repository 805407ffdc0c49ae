/** People and organizations within a sentence, whose words stay in it. Pure. */
import { type KnownNames, splitWords } from "./knownNames";
import type { Scan } from "./marks";
import { buildOrganizationMark, readOrganizationAt } from "./organizations";

const TOWARDS = new Set(
  "with to for from w send call email text ask tell meet give ping intro introduce connect".split(" "),
);

/** Somebody known by their full name, or the only one here of that first name behind "with" and its kin. */
export function readMentions(scan: Scan, known: KnownNames): void {
  const words = splitWords(scan.open);
  for (let at = 0; at < words.length; at++) {
    const { from, to } = words[at]!;
    const count = known.countFullNameAt(words, at);
    const end = count > 0 ? words[at + count - 1] : undefined;
    if (end && !/[^\p{L}\p{M}\p{N}\s.'’‐-]|\n/u.test(scan.open.slice(from, end.to))) {
      const value = scan.open.slice(from, end.to).replace(/['’]s$/, "");
      scan.take({ sort: "person", from, to: from + value.length, value, stays: true });
      at += count - 1;
    } else if (TOWARDS.has(words[at - 1]?.word ?? "") && /^\p{Lu}/u.test(scan.open.slice(from))) {
      const value = scan.open.slice(from, to).replace(/['’]s$/, "");
      if (known.find(value)) scan.take({ sort: "person", from, to: from + value.length, value, stays: true });
    }
  }
}

/** The first organization that is named by its sign, where the beginning names none. */
export function readOrganization(scan: Scan, known: KnownNames): void {
  if (scan.marks.some(({ sort }) => sort === "organization")) return;
  for (const { index } of scan.open.matchAll(/[@＠]/g)) {
    const organization = /[\s(\uFFFC]/.test(scan.open[index - 1] ?? " ")
      ? readOrganizationAt(scan.open, index, known)
      : undefined;
    if (organization)
      scan.take({
        ...buildOrganizationMark(index, organization, known),
        stays: scan.runsOn(organization.to),
      });
  }
}
