/** What a draft's English sentences say, each by itself and all together. Pure. */
import { asksIn } from "./asks";
import type { Finding, Sort, Span } from "./finding";
import { ATTACHED, giftIn, reasonIn, secondIn, SEVERAL } from "./gift";
import { A_FEW } from "./language";
import { bestOf, named } from "./names_challenge";
import { finding, placed, type Page } from "./page";
import { first, holds } from "./phrases";
import { checkIn, freeIn, isPolite, waitIn } from "./pressing";
import { beginsWithMe, onlyMeIn } from "./self";
import { pitchIn } from "./selling";
import type { Sentence } from "./sentences";

/** More of the sentences than this begin with me. */
const SHARE = 1 / 3;
/** Where meetings are booked: such a link is no gift. */
const CALENDAR = /calendly\.com|\bcal\.com|tidycal|meetings\.hubspot|outlook\.office\.com\/book/i;
/** They give by themselves. */
const PRAISE = /congratulat|well done/i;

const within = ({ from, to }: Span, link: Span): boolean => link.from >= from && link.from < to;

export function understood(page: Page): Finding[] {
  const { sentences, draft, links } = page;
  const found: Finding[] = [];
  const say = (sort: Sort, span?: Span, more?: Partial<Finding>): void => void found.push({ ...finding(page, sort, span), ...more });
  const once = (sort: Sort, span: Span): void => (has(sort) ? undefined : say(sort, span));
  const has = (...sorts: Sort[]): boolean => found.some(({ sort }) => sorts.includes(sort));

  const names = named(draft, sentences);
  const calendars = links.filter(({ from, to }) => CALENDAR.test(draft.text.slice(from, to)));
  const second = secondIn(draft.text, links);
  const gift = giftIn(draft, links.filter((link) => !calendars.includes(link)));
  const isGiving = gift !== undefined || sentences.some(({ says }) => holds(says, ATTACHED) && asksIn(says).length === 0);
  const mine: Sentence[] = [];
  let why: { sentence: Sentence; reason: number } | undefined;

  for (const [index, sentence] of sentences.entries()) {
    const { says, from } = sentence;
    const [asks, pitch, check, free] = [asksIn(says), pitchIn(says), checkIn(says), freeIn(says)];
    // One word of hers among words that ask or sell may be there by chance.
    if ((asks.length || pitch) && names[index]?.terms.size === 1) names[index] = undefined;
    const namesIt = names[index] !== undefined;
    const several = first(says, SEVERAL);
    const books = calendars.some((link) => within(sentence, link));
    const wait = asks.length || check ? undefined : waitIn(says);
    for (const { asks: kind, match } of asks) if (!check || kind !== "favour") say("ask", placed(sentence, match), { asks: kind });
    if (books && asks.length === 0) say("ask", sentence, { asks: "time" });
    if (pitch) say("pitch", placed(sentence, pitch));
    if (check) say("checking_in", placed(sentence, check));
    if (wait) say("reply", placed(sentence, wait));
    if (free) once("no_reply", placed(sentence, free));
    if (several && !second) say("several_gifts", placed(sentence, several));
    if (beginsWithMe(says, namesIt)) mine.push(sentence);
    if (asks.length || pitch || check || wait || books) continue;

    const me = onlyMeIn(says, namesIt, isGiving);
    if (me) say("about_me", { from: from + me.from, to: from + me.to });
    if (me?.to === says.length) continue;
    const isQuestion = says.endsWith("?") && !isPolite(says);
    if (isQuestion) once("question", sentence);
    const reason = free || isQuestion ? 0 : reasonIn(says);
    if (reason >= (why?.reason ?? (isGiving ? 1 : 2))) why = { sentence, reason };
  }

  const name = bestOf(names);
  if (mine[0] && mine[0] === sentences[0]) say("opens_with_i", mine[0]);
  if (mine.length > 1 && mine.length > sentences.length * SHARE) say("share", mine[0]);
  if (name) say("names_challenge", name);
  if (gift && !second && !has("several_gifts")) say("gift", gift);
  if (why && (isGiving || !has("pitch"))) say("why", why.sentence);

  // A draft hardly begun lacks everything, and need not be told so.
  if (page.words < A_FEW) return found;
  const hers = draft.challenge?.trim();
  if (hers && !name) say("challenge_missing");
  if (!isGiving && (draft.gift || (hers && !name && !has("question") && !PRAISE.test(draft.text)))) say("gift_missing");
  if (isGiving && !has("why")) say("why_missing");
  if (!has("no_reply", "reply", "question", "ask", "checking_in")) say("no_reply_missing");
  return found;
}
