/** What a draft's English sentences say, each by itself and all together. Pure. */
import { findAsks } from "./asks";
import { findChallengeMentions, pickBest } from "./challengeMentions";
import type { Finding, FindingSort, Span } from "./finding";
import { ATTACHED, findGift, findSecondLink, rateReason, SEVERAL } from "./gift";
import { A_FEW } from "./language";
import { buildFinding, type DraftPage, locateMatch } from "./page";
import { findFirst, hasMatch } from "./phrases";
import { findCheckIn, findRelease, findWait, isPolite } from "./pressing";
import { beginsWithMe, findOnlyMe } from "./self";
import { findPitch } from "./selling";
import type { DraftSentence } from "./sentences";

/** More of the sentences than this begin with me. */
const SHARE = 1 / 3;
/** Where meetings are booked: such a link is no gift. */
const CALENDAR = /calendly\.com|\bcal\.com|tidycal|meetings\.hubspot|outlook\.office\.com\/book/i;
/** They give by themselves. */
const PRAISE = /congratulat|well done/i;

const isWithin = ({ from, to }: Span, link: Span): boolean => link.from >= from && link.from < to;

export function reviewSentences(page: DraftPage): Finding[] {
  const { sentences, draft, links } = page;
  const findings: Finding[] = [];
  const addFinding = (sort: FindingSort, span?: Span, more?: Partial<Finding>): void =>
    void findings.push({ ...buildFinding(page, sort, span), ...more });
  const addOnce = (sort: FindingSort, span: Span): void => (has(sort) ? undefined : addFinding(sort, span));
  const has = (...sorts: FindingSort[]): boolean => findings.some(({ sort }) => sorts.includes(sort));

  const names = findChallengeMentions(draft, sentences);
  const calendars = links.filter(({ from, to }) => CALENDAR.test(draft.text.slice(from, to)));
  const second = findSecondLink(draft.text, links);
  const gift = findGift(
    draft,
    links.filter((link) => !calendars.includes(link)),
  );
  const isGiving =
    gift !== undefined ||
    sentences.some(({ says }) => hasMatch(says, ATTACHED) && findAsks(says).length === 0);
  const mine: DraftSentence[] = [];
  let why: { sentence: DraftSentence; reason: number } | undefined;

  for (const [index, sentence] of sentences.entries()) {
    const { says, from } = sentence;
    const [asks, pitch, check, free] = [
      findAsks(says),
      findPitch(says),
      findCheckIn(says),
      findRelease(says),
    ];
    // One word of theirs among words that ask or sell may be there by chance.
    if ((asks.length || pitch) && names[index]?.terms.size === 1) names[index] = undefined;
    const namesIt = names[index] !== undefined;
    const several = findFirst(says, SEVERAL);
    const books = calendars.some((link) => isWithin(sentence, link));
    const wait = asks.length || check ? undefined : findWait(says);
    for (const { asks: kind, match } of asks)
      if (!check || kind !== "favour") addFinding("ask", locateMatch(sentence, match), { asks: kind });
    if (books && asks.length === 0) addFinding("ask", sentence, { asks: "time" });
    if (pitch) addFinding("pitch", locateMatch(sentence, pitch));
    if (check) addFinding("checking_in", locateMatch(sentence, check));
    if (wait) addFinding("reply", locateMatch(sentence, wait));
    if (free) addOnce("no_reply", locateMatch(sentence, free));
    if (several && !second) addFinding("several_gifts", locateMatch(sentence, several));
    if (beginsWithMe(says, namesIt)) mine.push(sentence);
    if (asks.length || pitch || check || wait || books) continue;

    const me = findOnlyMe(says, namesIt, isGiving);
    if (me) addFinding("about_me", { from: from + me.from, to: from + me.to });
    if (me?.to === says.length) continue;
    const isQuestion = says.endsWith("?") && !isPolite(says);
    if (isQuestion) addOnce("question", sentence);
    const reason = free || isQuestion ? 0 : rateReason(says);
    if (reason >= (why?.reason ?? (isGiving ? 1 : 2))) why = { sentence, reason };
  }

  const name = pickBest(names);
  if (mine[0] && mine[0] === sentences[0]) addFinding("opens_with_i", mine[0]);
  if (mine.length > 1 && mine.length > sentences.length * SHARE) addFinding("share", mine[0]);
  if (name) addFinding("names_challenge", name);
  if (gift && !second && !has("several_gifts")) addFinding("gift", gift);
  if (why && (isGiving || !has("pitch"))) addFinding("why", why.sentence);

  // A draft hardly begun lacks everything, and need not be told so.
  if (page.words < A_FEW) return findings;
  const challenge = draft.challenge?.trim();
  if (challenge && !name) addFinding("challenge_missing");
  // Where something else is given, or asked about in earnest, only what was chosen is missing.
  const bringsOther = has("question", "several_gifts") || links.length > calendars.length;
  if (!isGiving && draft.gift) addFinding(bringsOther ? "chosen_missing" : "gift_missing");
  else if (!isGiving && challenge && !name && !has("question", "several_gifts") && !PRAISE.test(draft.text))
    addFinding("gift_missing");
  if (isGiving && !has("why")) addFinding("why_missing");
  if (!has("no_reply", "reply", "question", "ask", "checking_in")) addFinding("no_reply_missing");
  // A reason without a gift is none: to praise it would speak against what is missed.
  return has("gift_missing") ? findings.filter(({ sort }) => sort !== "why") : findings;
}
