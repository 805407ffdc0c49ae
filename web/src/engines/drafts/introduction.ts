/**
 * Drafts for bringing two people together: each is asked first, knows nothing of the other, and may say no by
 * silence; both are written to once both have agreed. Pure.
 */
import { type Challenge, getFirstName, type Person, quoteWords, recallWords } from "./theirWords";
import { makeChooser, QUOTE } from "./variant";
import type { IntroductionWordings } from "./wordings";

/** To the one who has the challenge. */
export function draftAskToPerson(
  wordings: IntroductionWordings,
  challenge: Challenge,
  person: Person,
): string {
  const quote = quoteWords(challenge);
  const name = getFirstName(person);
  const choose = makeChooser([name, quote].join("\0"));
  const known = choose(wordings.somebodyKnows, "knows");
  const asked = [
    recallWords(challenge, choose(wordings.quotes, QUOTE), choose(wordings.mentions, QUOTE)),
    known,
    choose(wordings.mayIntroduce, "may"),
  ]
    .filter(Boolean)
    .join(" ");
  return [wordings.greeting(name), asked, choose(wordings.easyNo, "no")].join("\n\n");
}

/** To the one who may know the way. What was said stays with who said it: only the topic is told. */
export function draftAskToOther(wordings: IntroductionWordings, topic: string, person: Person): string {
  const name = getFirstName(person);
  const choose = makeChooser([name, topic].join("\0"));
  const faces = choose(wordings.somebodyFaces, "faces")(topic.trim() || wordings.noTopic);
  return [
    wordings.greeting(name),
    `${faces} ${choose(wordings.mayIntroduce, "may")}`,
    choose(wordings.easyNo, "no"),
  ].join("\n\n");
}

/** To both, when both have agreed. `one` has the challenge, `other` knows the way. */
export function draftIntroduction(
  wordings: IntroductionWordings,
  one: Person,
  other: Person,
  topic: string,
): string {
  const names = [getFirstName(one) || wordings.one, getFirstName(other) || wordings.other] as const;
  const choose = makeChooser([...names, topic].join("\0"));
  return [
    choose(wordings.introduction, "both")(...names),
    choose(wordings.introduced, "why")(...names, topic.trim() || wordings.noTopic),
    choose(wordings.yours, "yours"),
  ].join("\n\n");
}
