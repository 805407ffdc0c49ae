/** The first drafts for a followup, and what stands above them. */

import { DAY } from "../../domain/days/days";
import { isMine } from "../../domain/jots/authors";
import { isPromise } from "../../domain/jots/kinds";
import type { FollowupFields, JotFields, Row } from "../../domain/records/model";
import { findTopics } from "../../domain/topics/findTopics";
import { getTopicName } from "../../domain/topics/topicNames";
import { draftGift, isUnasked } from "../../engines/drafts/gift";
import { draftAskToOther, draftAskToPerson, draftIntroduction } from "../../engines/drafts/introduction";
import { draftPromise } from "../../engines/drafts/promise";
import { draftQuestion } from "../../engines/drafts/question";
import { type Challenge, shortenQuote } from "../../engines/drafts/theirWords";
import { findRecord } from "../../store/notebook";
import { drafts } from "../../text/en/drafts";
import { composer as words } from "../../text/en/followup";
import { within } from "../../text/en/helping";
import type { FollowupDetails } from "./followupDetails";

/** What a draft is made of. */
export type DraftSubject = Pick<FollowupDetails, "person" | "jot" | "clipping">;

/** Shorter words are anybody's. */
const TELLING = 8;

/** Their words as a draft may use them: nothing that is mine, nothing of what was said in confidence. */
const challengeOf = ({ jot }: Pick<DraftSubject, "jot">): JotFields =>
  jot && !jot.fields.in_confidence && !isMine(jot.fields) ? jot.fields : {};

/** As the mirror may hear them. */
export const getOpenWords = (details: Pick<DraftSubject, "jot">): string | undefined =>
  challengeOf(details).text ?? undefined;

const topicsOf = ({ topics, text }: JotFields): string[] => [
  ...(topics ?? []),
  ...findTopics(text ?? "").map(({ slug }) => slug),
];

/** What both speak of, else what the one speaks of, as it is said within a sentence; "" where nothing is heard. */
function topicOf(details: FollowupDetails): string {
  const jotTopics = topicsOf(challengeOf(details));
  const theirs = new Set(
    details.otherJots.flatMap(({ fields }) => (fields.in_confidence ? [] : topicsOf(fields))),
  );
  const slug = jotTopics.find((topic) => theirs.has(topic)) ?? jotTopics[0];
  return slug ? within(getTopicName(slug)) : "";
}

/** Sooner, it is too early to ask what came of what they told. */
const FRESH = 21 * DAY;

const isFreshNow = ({ jot }: DraftSubject): boolean => (jot?.fields.heard_at ?? 0) > Date.now() - FRESH;

function recalledOf(subject: DraftSubject, isFresh = isFreshNow(subject)): Challenge {
  const fields = challengeOf(subject);
  const [topic] = topicsOf(fields);
  return { ...fields, isFresh, ...(topic && { topic: within(getTopicName(topic)) }) };
}

/** What is written keeps a promise. */
export const isPromised = ({ jot }: Pick<DraftSubject, "jot">): boolean => !!jot && isPromise(jot.fields);

function promiseDraft({ jot, clipping, person }: DraftSubject): string {
  const fields = jot!.fields.in_confidence ? {} : jot!.fields;
  const [topic] = topicsOf(fields);
  const about = topic ? within(getTopicName(topic)) : "";
  return draftPromise(drafts, fields.text ?? "", about, clipping?.fields, person.fields);
}

/** For somebody: what was promised, or what is given, or the question about them where nothing is. */
export function buildFirstDraft(subject: DraftSubject, isFresh = isFreshNow(subject)): string {
  const { clipping, person } = subject;
  if (isPromised(subject)) return promiseDraft(subject);
  return clipping
    ? draftGift(drafts, recalledOf(subject, isFresh), clipping.fields, person.fields)
    : draftQuestion(drafts, recalledOf(subject, isFresh), person.fields);
}

/** Whether it is as it was first drafted, also where that was while what they told was fresh. */
const isUntouched = (draft: string, subject: DraftSubject): boolean =>
  [true, false].some((isFresh) => draft === buildFirstDraft(subject, isFresh));

/**
 * The fields with which something else is given or answered: a draft that nobody has touched follows, what was made of
 * it stays. What was typed just now may be on the disk only.
 */
export async function planSwitch(
  { followup, ...before }: FollowupDetails,
  after: DraftSubject,
): Promise<FollowupFields> {
  const now = ((await findRecord(followup.id, "followup")) ?? followup).fields.draft;
  const untouched = now != null && isUntouched(now, before);
  const asks = !before.clipping && untouched;
  // What has not arrived on this device yet stays named.
  const fields = {
    ...(after.jot?.id !== before.jot?.id && { jot_id: after.jot?.id ?? null }),
    ...(after.clipping?.id !== before.clipping?.id && { clipping_id: after.clipping?.id ?? null }),
  };
  if (now != null && !untouched) return fields;
  // A promise is kept with nothing in hand, too.
  return { ...fields, draft: after.clipping || asks || isPromised(after) ? buildFirstDraft(after) : null };
}

/** Words in a text that somebody said in confidence, also where they were marked so later; undefined where there are none. */
export function findSecret(
  text: string,
  { theirJots, otherJots }: Pick<FollowupDetails, "theirJots" | "otherJots">,
): string | undefined {
  const secrets = [...theirJots, ...otherJots]
    .filter(({ fields }) => fields.in_confidence)
    .map(({ fields }) => shortenQuote(fields.text ?? "").replace(/ …$/, ""));
  return secrets.find((words) => words.length >= TELLING && text.includes(words));
}

/** To one side of an introduction, who hears nothing of the other yet. */
export const buildAskDraft = (details: FollowupDetails, askedPerson: Row<"person">): string =>
  askedPerson.id === details.person.id
    ? draftAskToPerson(drafts, recalledOf(details), askedPerson.fields)
    : draftAskToOther(drafts, topicOf(details), askedPerson.fields);

export const buildIntroductionDraft = (details: FollowupDetails, other: Row<"person">): string =>
  draftIntroduction(drafts, details.person.fields, other.fields, topicOf(details));

/** Whom nobody has asked yet is not named here either. */
export function buildSubject({ clipping, jot }: DraftSubject): string {
  if (!clipping) return isPromised({ jot }) ? words.subjectPromised : words.subjectAsk;
  return isUnasked(clipping.fields) ? words.subjectMeet : words.subject(clipping.fields.title ?? "");
}
