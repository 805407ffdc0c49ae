/** What can be said of a draft in any language: how long it is, and how many links it has. Pure. */
import type { Finding } from "./finding";
import { findSecondLink } from "./gift";
import { A_FEW } from "./language";
import { buildFinding, type DraftPage } from "./page";
import { findRelease } from "./pressing";

/** In letters without links: what is read at one glance, and what is put off. */
const SHORT = 600;
const LONG = 800;

export function reviewLength(page: DraftPage): Finding[] {
  const {
    sentences,
    links,
    draft: { text },
  } = page; // prettier-ignore
  const second = findSecondLink(text, links);
  const inLinks = (from: number, to: number) =>
    links.reduce((sum, link) => sum + (link.from >= from && link.to <= to ? link.to - link.from : 0), 0);
  let letters = 0;
  let beyond: number | undefined;
  for (const { from, to, says } of sentences) {
    if (!findRelease(says)) letters += to - from - inLinks(from, to);
    if (letters > LONG) beyond ??= from;
  }
  return [
    ...(second ? [buildFinding(page, "several_gifts", second)] : []),
    ...(beyond === undefined ? [] : [buildFinding(page, "long", { from: beyond, to: sentences.at(-1)!.to })]),
    ...(letters <= SHORT && page.words >= A_FEW ? [buildFinding(page, "short")] : []),
  ];
}
