/**
 * Drafts for bringing two people together: each is asked first, knows nothing of the other, and may say no by
 * silence; both are written to once both have agreed. Pure.
 */
import { drafts } from "../../parts/words/drafts";
import { calledIn, herWords, type Challenge, type Person } from "./her_words";
import { chooser } from "./variant";

/** To the one who has the challenge. */
export function askHer(challenge: Challenge, person: Person): string {
  const hers = herWords(challenge);
  const name = calledIn(person);
  const choose = chooser([name, hers].join("\0"));
  const known = choose(drafts.somebodyKnows, "knows");
  const asked = [hers && choose(drafts.hers, "hers")(hers), known, choose(drafts.mayIntroduce, "may")].filter(Boolean).join(" ");
  return [drafts.greeting(name), asked, choose(drafts.easyNo, "no")].join("\n\n");
}

/** To the one who may know the way. Her words are hers: only the topic is told. */
export function askOther(topic: string, person: Person): string {
  const name = calledIn(person);
  const choose = chooser([name, topic].join("\0"));
  const faces = choose(drafts.somebodyFaces, "faces")(topic.trim() || drafts.noTopic);
  return [drafts.greeting(name), `${faces} ${choose(drafts.mayIntroduce, "may")}`, choose(drafts.easyNo, "no")].join("\n\n");
}

/** To both, when both have agreed. `one` has the challenge, `other` knows the way. */
export function introductionOf(one: Person, other: Person, topic: string): string {
  const names = [calledIn(one) || drafts.one, calledIn(other) || drafts.other] as const;
  const choose = chooser([...names, topic].join("\0"));
  return [
    choose(drafts.introduction, "both")(...names),
    choose(drafts.introduced, "why")(...names, topic.trim() || drafts.noTopic),
    choose(drafts.yours, "yours"),
  ].join("\n\n");
}
