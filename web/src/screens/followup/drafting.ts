/** The first drafts for a followup, and what stands above them. */
import { draftFor } from "../../helping/drafts/gift";
import { askHer, askOther, introductionOf } from "../../helping/drafts/introduction";
import { questionFor } from "../../helping/drafts/question";
import type { JotFields, Row } from "../../kinds/model";
import { topicName } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import { composer as words } from "../../parts/words/followup";
import type { Followed } from "./Composer";

/** What a draft is made of. */
export type Made = Pick<Followed, "person" | "jot" | "clipping">;

/** Her words as a draft may use them: nothing of what was said in confidence. */
const challengeOf = ({ jot }: Pick<Made, "jot">): JotFields => (jot && !jot.fields.in_confidence ? jot.fields : {});

/** As the mirror may hear them. */
export const openWords = (followed: Pick<Made, "jot">): string | undefined => challengeOf(followed).text ?? undefined;

/** What her words are about, as it is said within a sentence; "" where nothing is heard. */
function topicOf(followed: Followed): string {
  const { topics, text } = challengeOf(followed);
  const slug = topics?.[0] ?? topicsIn(text ?? "")[0]?.slug;
  return slug ? topicName(slug).toLowerCase() : "";
}

/** For somebody: with what is given, or the question about her where nothing is. */
export const firstDraft = (made: Made): string =>
  made.clipping
    ? draftFor(challengeOf(made), made.clipping.fields, made.person.fields)
    : questionFor(challengeOf(made), made.person.fields);

/** To one side of an introduction, who hears nothing of the other yet. */
export const askingDraft = (followed: Followed, asked: Row<"person">): string =>
  asked.id === followed.person.id ? askHer(challengeOf(followed), asked.fields) : askOther(topicOf(followed), asked.fields);

export const meetingDraft = (followed: Followed, other: Row<"person">): string =>
  introductionOf(followed.person.fields, other.fields, topicOf(followed));

/** Whom nobody has asked yet is not named here either. */
export function subjectOf({ clipping }: Made): string {
  if (!clipping) return words.subjectAsk;
  const { kind, consent, title } = clipping.fields;
  return (kind === "person" || kind === "resume") && !consent ? words.subjectMeet : words.subject(title ?? "");
}
