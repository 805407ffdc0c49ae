/** The mirror: what a draft shows of its writer and of her whom it is for. Pure, and never a ban. */
import { asksIn } from "./asks";
import type { Draft, Finding, Sort, Span } from "./finding";
import { ATTACHED, giftIn, reasonIn, secondIn, SEVERAL } from "./gift";
import { A_FEW } from "./language";
import { bestOf, named } from "./names_challenge";
import { finding, placed, read, type Page } from "./page";
import { first, has as holds } from "./phrases";
import { checkIn, freeIn, waitIn } from "./pressing";
import { beginsWithMe, onlyMeIn } from "./self";
import { pitchIn } from "./selling";

/** In letters without links: what is read at one glance, and what is put off. */
const SHORT = 600;
const LONG = 800;
/** More sentences than this begin with me, in three. */
const SHARE = 1 / 3;
const CALENDAR = /calendly\.com|\bcal\.com|tidycal|meetings\.hubspot|outlook\.office\.com\/book/i;

/** What can be said in any language. */
function counted(page: Page): Finding[] {
  const { links, draft: { text } } = page; // prettier-ignore
  const found: Finding[] = [];
  const second = secondIn(text, links);
  if (second) found.push(finding(page, "several_gifts", second));
  const length = text.trim().length - links.reduce((sum, { from, to }) => sum + to - from, 0);
  const beyond = text.slice(LONG).search(/\s\S/);
  if (length > LONG && beyond >= 0) found.push(finding(page, "long", { from: LONG + beyond + 1, to: text.trimEnd().length }));
  if (length <= SHORT && page.words >= A_FEW) found.push(finding(page, "short"));
  return found;
}

/** What English sentences say. */
function understood(page: Page): Finding[] {
  const { sentences, draft, links } = page;
  const found: Finding[] = [];
  const say = (sort: Sort, span?: Span, more?: Partial<Finding>) => void found.push({ ...finding(page, sort, span), ...more });
  const has = (...sorts: Sort[]) => found.some(({ sort }) => sorts.includes(sort));
  const names = named(draft, sentences);
  const calendars = links.filter(({ from, to }) => CALENDAR.test(draft.text.slice(from, to)));
  const gift = giftIn(draft, links.filter((link) => !calendars.includes(link)));
  const given = gift !== undefined || sentences.some(({ says }) => holds(says, ATTACHED) && asksIn(says).length === 0);
  const mine: Span[] = [];
  let why: { span: Span; reason: number } | undefined;

  sentences.forEach((sentence, index) => {
    const { says, from, to } = sentence;
    const namesIt = names[index] !== undefined;
    const calendar = calendars.find((link) => link.from >= from && link.from < to);
    const asks = asksIn(says);
    const [pitch, check, free, several] = [pitchIn(says), checkIn(says), freeIn(says), first(says, SEVERAL)];
    for (const { asks: sort, match } of asks) if (!check || sort !== "favour") say("ask", placed(sentence, match), { asks: sort });
    if (calendar && asks.length === 0) say("ask", sentence, { asks: "time" });
    if (pitch) say("pitch", placed(sentence, pitch));
    if (check) say("checking_in", placed(sentence, check));
    const wait = asks.length || check ? undefined : waitIn(says);
    if (wait) say("reply", placed(sentence, wait));
    if (free && !has("no_reply")) say("no_reply", placed(sentence, free));
    if (several && !secondIn(draft.text, links)) say("several_gifts", placed(sentence, several));
    if (beginsWithMe(says, namesIt)) mine.push(sentence);
    if (index === 0 && mine.length) say("opens_with_i", sentence);
    if (asks.length || pitch || check || wait || calendar) return;
    const me = onlyMeIn(says, namesIt, given);
    if (me) say("about_me", { from: from + me.from, to: from + me.to });
    if (me?.to === says.length) return;
    if (says.endsWith("?")) return has("question") ? undefined : say("question", sentence);
    const reason = free ? 0 : reasonIn(says);
    if (reason > (why?.reason ?? (given ? 0 : 1))) why = { span: sentence, reason };
  });

  const best = bestOf(names);
  if (best) say("names_challenge", best);
  if (why && (given || !has("pitch"))) say("why", why.span);
  if (mine.length > 1 && mine.length > sentences.length * SHARE) say("share", mine[0]);
  if (gift) say("gift", gift);
  if (page.words < A_FEW) return found;
  if (draft.challenge?.trim() && !best) say("challenge_missing");
  if (!given && (draft.gift || !(best || has("question") || /congratulat|well done/i.test(draft.text)))) say("gift_missing");
  if (given && !why) say("why_missing");
  if (!has("no_reply", "reply", "question", "ask", "checking_in")) say("no_reply_missing");
  return found;
}

/** First what is worth a second look, in the order of the text, then what is good. */
export function look(draft: Draft): Finding[] {
  const page = read(draft);
  const found = [...counted(page), ...(page.isEnglish ? understood(page) : [])];
  const rank = ({ good, from, to }: Finding) => (good ? 2 : to ? 0 : 1) * 1e6 + from;
  return found.sort((one, other) => rank(one) - rank(other));
}
