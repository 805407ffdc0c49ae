/** What can be said of a draft in any language: how long it is, and how many links it has. Pure. */
import type { Finding } from "./finding";
import { secondIn } from "./gift";
import { A_FEW } from "./language";
import { finding, type Page } from "./page";
import { freeIn } from "./pressing";

/** In letters without links: what is read at one glance, and what is put off. */
const SHORT = 600;
const LONG = 800;

export function counted(page: Page): Finding[] {
  const { sentences, links, draft: { text } } = page; // prettier-ignore
  const second = secondIn(text, links);
  const inLinks = (from: number, to: number) => links.reduce((sum, link) => sum + (link.from >= from && link.to <= to ? link.to - link.from : 0), 0);
  let letters = 0;
  let beyond: number | undefined;
  for (const { from, to, says } of sentences) {
    if (!freeIn(says)) letters += to - from - inLinks(from, to);
    if (letters > LONG) beyond ??= from;
  }
  return [
    ...(second ? [finding(page, "several_gifts", second)] : []),
    ...(beyond === undefined ? [] : [finding(page, "long", { from: beyond, to: sentences.at(-1)!.to })]),
    ...(letters <= SHORT && page.words >= A_FEW ? [finding(page, "short")] : []),
  ];
}
