/** The first draft of a mail that gives: about her, her challenge in her words, why it may help, nothing asked. Pure. */
import type { FieldsOf } from "../../kinds/model";
import { drafts } from "../../parts/words/drafts";
import { named } from "../mirror/names_challenge";
import { calledIn, herWords, quotable, type Challenge, type Person } from "./her_words";
import { chooser } from "./variant";

export type Clipping = Pick<FieldsOf["clipping"], "kind" | "title" | "url" | "words" | "consent">;

/** Longer than this, what both have in common is no longer a phrase. */
const PHRASE = 40;
const KNOW_HOW = 300;

/** Words of hers that the clipping has too. */
function inCommon(hers: string, { title, words }: Clipping): string | undefined {
  const [common] = named({ text: hers, challenge: `${title ?? ""} ${words ?? ""}` }, [{ from: 0, to: hers.length, says: hers }]);
  const phrase = common && hers.slice(common.from, common.to);
  return phrase && phrase.length <= PHRASE ? phrase : undefined;
}

/** Somebody who has not agreed to be passed on: no name is told yet. */
export const isUnasked = ({ kind, consent }: Pick<Clipping, "kind" | "consent">): boolean => (kind === "person" || kind === "resume") && !consent;

/** Three to five sentences. What was said in confidence is left out, and who has not agreed is not named. */
export function draftFor(challenge: Challenge, clipping: Clipping, person: Person): string {
  const hers = herWords(challenge);
  const kind = clipping.kind ?? "";
  const name = calledIn(person);
  const choose = chooser([name, hers, clipping.title, clipping.url].join("\0"));
  const begin = hers ? choose(drafts.hers, "hers")(hers) : choose(drafts.noWords, "hers");
  const end = choose(drafts.endings, "end");
  const mail = (...lines: string[]) => [drafts.greeting(name), [begin, ...lines].join(" "), end].join("\n\n");

  if (isUnasked(clipping)) return mail(choose(drafts.askedFirst, "first"));
  const knowHow = kind === "know_how" ? quotable(clipping.words ?? "", KNOW_HOW) : "";
  const title = clipping.title?.trim() ? `“${clipping.title.trim().replace(/["“”]/g, "'")}”` : "";
  const gift = knowHow
    ? choose(drafts.knowHow, "gift")(knowHow)
    : choose(drafts.gifts, "gift")(drafts.things[kind] ?? drafts.thing, [title, clipping.url?.trim()].filter(Boolean).join("\n"));
  const common = inCommon(hers, clipping);
  const why = common ? choose(drafts.about, "why")(common) : choose(drafts.why[kind] ?? drafts.why["article"]!, "why");
  return mail(clipping.url && !knowHow ? `${gift}\n\n${why}` : `${gift}${knowHow ? "" : "."} ${why}`);
}
