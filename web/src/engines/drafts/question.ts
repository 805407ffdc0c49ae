/** A real question about them: how their challenge stands, and no word about me. Pure. */
import { type Challenge, getFirstName, type Person, quoteWords, recallWords } from "./theirWords";
import { makeChooser, QUOTE } from "./variant";
import type { QuestionWordings } from "./wordings";

export function draftQuestion(wordings: QuestionWordings, challenge: Challenge, person: Person): string {
  const quote = quoteWords(challenge);
  const name = getFirstName(person);
  const choose = makeChooser([name, quote].join("\0"));
  const recalled = recallWords(challenge, choose(wordings.quotes, QUOTE), choose(wordings.mentions, QUOTE));
  const { questions, noQuestionWords } = challenge.isFresh ? wordings.fresh : wordings;
  const asked = recalled ? `${recalled} ${choose(questions, "ask")}` : choose(noQuestionWords, "ask");
  return [wordings.greeting(name), asked, choose(wordings.answerIfYouLike, "end")].join("\n\n");
}
