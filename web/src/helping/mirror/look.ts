/** The mirror: what a draft shows of its writer, and of her whom it is for. Pure, and never a ban. */
import { counted } from "./counted";
import type { Draft, Finding } from "./finding";
import { read } from "./page";
import { understood } from "./understood";

/** Whether a draft is in a language that the mirror knows. */
export const understands = (draft: Draft): boolean => read(draft).isEnglish;

/** First what is worth a second look, in the order of the text, then what is good. */
export function look(draft: Draft): Finding[] {
  const page = read(draft);
  const found = [...counted(page), ...(page.isEnglish ? understood(page) : [])];
  const rank = ({ good, from, to }: Finding) => (good ? 2e6 : to ? 0 : 1e6) + from;
  return found.sort((one, other) => rank(one) - rank(other));
}
