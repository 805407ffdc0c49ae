/** The first drafts for a followup, and what stands above them. */
import { draftFor } from "../../helping/drafts/gift";
import { askHer, askOther, introductionOf } from "../../helping/drafts/introduction";
import { questionFor } from "../../helping/drafts/question";
import type { JotFields, Row } from "../../kinds/model";
import { topicName } from "../../parts/topics";
import { composer as words } from "../../parts/words/followup";
import type { Followed } from "./Composer";

/** Her words as a draft may use them: nothing of what was said in confidence. */
const challengeOf = ({ jot }: Followed): JotFields => (jot && !jot.fields.in_confidence ? jot.fields : {});

const topicOf = (followed: Followed): string => topicName(challengeOf(followed).topics?.[0] ?? "").toLowerCase();

/** For somebody: with what is given, or the question about her where nothing is. */
export const firstDraft = (followed: Followed): string =>
  followed.clipping
    ? draftFor(challengeOf(followed), followed.clipping.fields, followed.person.fields)
    : questionFor(challengeOf(followed), followed.person.fields);

/** To one side of an introduction, who hears nothing of the other yet. */
export const askingDraft = (followed: Followed, asked: Row<"person">): string =>
  asked.id === followed.person.id ? askHer(challengeOf(followed), asked.fields) : askOther(topicOf(followed), asked.fields);

export const meetingDraft = (followed: Followed, other: Row<"person">): string =>
  introductionOf(followed.person.fields, other.fields, topicOf(followed));

export const subjectOf = ({ clipping }: Followed): string =>
  clipping ? words.subject(clipping.fields.title ?? "") : words.subjectAsk;
