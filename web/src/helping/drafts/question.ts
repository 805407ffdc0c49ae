/** A real question about her: how her challenge stands, and no word about me. Pure. */
import { drafts } from "../../parts/words/drafts";
import { calledIn, herWords, type Challenge, type Person } from "./her_words";
import { chooser } from "./variant";

export function questionFor(challenge: Challenge, person: Person): string {
  const hers = herWords(challenge);
  const name = calledIn(person);
  const choose = chooser([name, hers].join("\0"));
  const asked = hers ? `${choose(drafts.hers, "hers")(hers)} ${choose(drafts.questions, "ask")}` : choose(drafts.noQuestionWords, "ask");
  return [drafts.greeting(name), asked, choose(drafts.answerIfYouLike, "end")].join("\n\n");
}
