/** Whose words a jot holds. Pure. */
import type { JotFields } from "../records/model";
import { isNote, isPromise, isQuestion } from "./kinds";

/** A question that they asked me. */
export const isTheirQuestion = (jot: JotFields): boolean => isQuestion(jot) && jot.asked_by === "them";

/** A question that I asked them; where nobody was noted, it was me. */
export const isMyQuestion = (jot: JotFields): boolean => isQuestion(jot) && !isTheirQuestion(jot);

/** Its text is mine: a question that I asked, or a promise that I made. The rest is theirs. */
export const isMine = (jot: JotFields): boolean => isPromise(jot) || isMyQuestion(jot);

/** Something in it was said by them: a question that I asked counts once it has an answer. */
export const holdsTheirWords = (jot: JotFields): boolean =>
  !isMine(jot) || (isMyQuestion(jot) && !!jot.answer);

/** Something was heard in a talk, wherever: more than a note, a promise, or a question still to be asked. */
export const isFromTalk = (jot: JotFields): boolean =>
  isQuestion(jot) ? isTheirQuestion(jot) || !!jot.answer : !isNote(jot) && !isPromise(jot);
