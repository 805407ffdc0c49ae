/** The mirror: what a draft shows of its writer, and of the person whom it is for. Pure, and never a ban. */

import type { Finding, MirrorDraft } from "./finding";
import { readDraft } from "./page";
import { reviewLength } from "./reviewLength";
import { reviewSentences } from "./reviewSentences";

/** Whether a draft is in a language that the mirror knows. */
export const isInKnownLanguage = (draft: MirrorDraft): boolean => readDraft(draft).isEnglish;

/** First what is worth a second look, in the order of the text, then what is good. */
export function reviewDraft(draft: MirrorDraft): Finding[] {
  const page = readDraft(draft);
  const findings = [...reviewLength(page), ...(page.isEnglish ? reviewSentences(page) : [])];
  const rank = ({ good, from, to }: Finding) => (good ? 2e6 : to ? 0 : 1e6) + from;
  return findings.sort((one, other) => rank(one) - rank(other));
}
