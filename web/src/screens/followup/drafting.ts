/** The first drafts for a followup, and what stands above them. */
import { draftFor, isUnasked } from "../../helping/drafts/gift";
import { quotable } from "../../helping/drafts/her_words";
import { askHer, askOther, introductionOf } from "../../helping/drafts/introduction";
import { questionFor } from "../../helping/drafts/question";
import type { FollowupFields, JotFields, Row } from "../../kinds/model";
import { isMine } from "../../kinds/whose";
import { topicName } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import { composer as words } from "../../parts/words/followup";
import { within } from "../../parts/words/helping";
import { get } from "../../store/notebook";
import type { Followed } from "./followed";

/** What a draft is made of. */
export type Made = Pick<Followed, "person" | "jot" | "clipping">;

/** Shorter words are anybody's. */
const TELLING = 8;

/** Their words as a draft may use them: nothing that is mine, nothing of what was said in confidence. */
const challengeOf = ({ jot }: Pick<Made, "jot">): JotFields =>
  jot && !jot.fields.in_confidence && !isMine(jot.fields) ? jot.fields : {};

/** As the mirror may hear them. */
export const openWords = (followed: Pick<Made, "jot">): string | undefined => challengeOf(followed).text ?? undefined;

const topicsOf = ({ topics, text }: JotFields): string[] => [...(topics ?? []), ...topicsIn(text ?? "").map(({ slug }) => slug)];

/** What both speak of, else what the one speaks of, as it is said within a sentence; "" where nothing is heard. */
function topicOf(followed: Followed): string {
  const hers = topicsOf(challengeOf(followed));
  const theirs = new Set(followed.otherSaid.flatMap(({ fields }) => (fields.in_confidence ? [] : topicsOf(fields))));
  const slug = hers.find((topic) => theirs.has(topic)) ?? hers[0];
  return slug ? within(topicName(slug)) : "";
}

/** For somebody: with what is given, or the question about them where nothing is. */
export const firstDraft = (made: Made): string =>
  made.clipping
    ? draftFor(challengeOf(made), made.clipping.fields, made.person.fields)
    : questionFor(challengeOf(made), made.person.fields);

/**
 * The fields with which something else is given or answered: a draft that nobody has touched follows, what was made of
 * it stays. What was typed just now may be on the disk only.
 */
export async function changed({ followup, ...before }: Followed, after: Made): Promise<FollowupFields> {
  const now = (await get<"followup">(followup.id))?.fields.draft;
  const untouched = now != null && now === firstDraft(before);
  const asks = !before.clipping && untouched;
  // What has not arrived on this device yet stays named.
  const fields = {
    ...(after.jot?.id !== before.jot?.id && { jot_id: after.jot?.id ?? null }),
    ...(after.clipping?.id !== before.clipping?.id && { clipping_id: after.clipping?.id ?? null }),
  };
  if (now != null && !untouched) return fields;
  return { ...fields, draft: after.clipping || asks ? firstDraft(after) : null };
}

/** Words in a text that somebody said in confidence, also where they were marked so later; undefined where there are none. */
export function betrayed(text: string, { said, otherSaid }: Pick<Followed, "said" | "otherSaid">): string | undefined {
  const secrets = [...said, ...otherSaid].filter(({ fields }) => fields.in_confidence).map(({ fields }) => quotable(fields.text ?? "").replace(/ …$/, ""));
  return secrets.find((words) => words.length >= TELLING && text.includes(words));
}

/** To one side of an introduction, who hears nothing of the other yet. */
export const askingDraft = (followed: Followed, asked: Row<"person">): string =>
  asked.id === followed.person.id ? askHer(challengeOf(followed), asked.fields) : askOther(topicOf(followed), asked.fields);

export const meetingDraft = (followed: Followed, other: Row<"person">): string =>
  introductionOf(followed.person.fields, other.fields, topicOf(followed));

/** Whom nobody has asked yet is not named here either. */
export function subjectOf({ clipping }: Made): string {
  if (!clipping) return words.subjectAsk;
  return isUnasked(clipping.fields) ? words.subjectMeet : words.subject(clipping.fields.title ?? "");
}
