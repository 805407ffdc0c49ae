/** The first draft of a mail that gives: about them, their challenge in their words, why it may help, nothing asked. Pure. */
import type { FieldsOf } from "../../domain/records/model";
import { findChallengeMentions } from "../mirror/challengeMentions";
import {
  type Challenge,
  getFirstName,
  type Person,
  quoteWords,
  recallWords,
  shortenQuote,
} from "./theirWords";
import { makeChooser, QUOTE } from "./variant";
import type { GiftWordings } from "./wordings";

export type Clipping = Pick<FieldsOf["clipping"], "kind" | "title" | "url" | "words" | "consent">;

/** Longer than this, what both have in common is no longer a phrase. */
const PHRASE = 40;
const KNOW_HOW = 300;

/** Words of theirs that the clipping has too. */
function inCommon(quote: string, { title, words }: Clipping): string | undefined {
  const [common] = findChallengeMentions({ text: quote, challenge: `${title ?? ""} ${words ?? ""}` }, [
    { from: 0, to: quote.length, says: quote },
  ]);
  const phrase = common && quote.slice(common.from, common.to);
  return phrase && phrase.length <= PHRASE ? phrase : undefined;
}

/** Somebody who has not agreed to be passed on: no name is told yet. */
export const isUnasked = ({ kind, consent }: Pick<Clipping, "kind" | "consent">): boolean =>
  (kind === "person" || kind === "resume") && !consent;

/** Its title as a title stands, and its link on a line of its own. */
export const titleGift = ({ title, url }: Clipping): string =>
  [title?.trim() && `“${title.trim().replace(/["“”]/g, "'")}”`, url?.trim()].filter(Boolean).join("\n");

/** Three to five sentences. What was said in confidence is left out, and who has not agreed is not named. */
export function draftGift(
  wordings: GiftWordings,
  challenge: Challenge,
  clipping: Clipping,
  person: Person,
): string {
  const quote = quoteWords(challenge);
  const kind = clipping.kind ?? "";
  const name = getFirstName(person);
  const choose = makeChooser([name, quote, clipping.title, clipping.url].join("\0"));
  const begin =
    recallWords(challenge, choose(wordings.quotes, QUOTE), choose(wordings.mentions, QUOTE)) ||
    choose(wordings.noWords, QUOTE);
  const end = choose(wordings.endings, "end");
  const mail = (...lines: string[]) =>
    [wordings.greeting(name), [begin, ...lines].join(" "), end].join("\n\n");

  if (isUnasked(clipping)) return mail(choose(wordings.askedFirst, "first"));
  const knowHow = kind === "know_how" ? shortenQuote(clipping.words ?? "", KNOW_HOW) : "";
  const gift = knowHow
    ? choose(wordings.knowHow, "gift")(knowHow)
    : choose(wordings.gifts, "gift")(wordings.things[kind] ?? wordings.thing, titleGift(clipping));
  const common = inCommon(quote, clipping);
  const why = common
    ? choose(wordings.about, "why")(common)
    : choose(wordings.why[kind] ?? wordings.why.article, "why");
  return mail(clipping.url && !knowHow ? `${gift}\n\n${why}` : `${gift}${knowHow ? "" : "."} ${why}`);
}
