/** Words of what may help whom, wherever it comes up. */
import { foldText } from "../../domain/text/fold";

const quote = (words: string[]): string => words.map((word) => `“${word}”`).join(", ");
/** Within a sentence; what is an abbreviation, or begins with one, stays so. */
export const within = (topic: string): string =>
  /^\p{Lu}\p{Ll}/u.test(topic) ? topic.charAt(0).toLowerCase() + topic.slice(1) : topic;
const begun = (sentence: string): string => sentence.charAt(0).toUpperCase() + sentence.slice(1);

/** In one sentence: the topic, "" where there is none, and the words of both that say the same. */
const because =
  (apart: (quoted: string, its: string) => string) =>
  (topic: string, quoted: string[], its: string[]): string => {
    const about = topic && `both are about ${within(topic)}`;
    if (!quoted.length || !its.length) return `${begun(about || "both are about the same thing")}.`;
    const [one, other] = [quote(quoted), quote(its)];
    const said = foldText(one) !== foldText(other) ? apart(one, other) : about ? one : `both say ${one}`;
    return `${begun([about, said].filter(Boolean).join(": "))}.`;
  };

export const helping = {
  mayHelp: "May help",
  nobody: "Someone you haven’t named yet",
  name: "Choose person",
  write: (name: string) => `Write to ${name}`,
  notThis: "Not a match",
  notThisOne: (title: string, name: string) => `Not a match: ${title}, for ${name}`,
  silenced: "Got it. You won’t see this suggestion again.",

  /** Why a clipping goes with what somebody said. */
  why: because((quoted, its) => `they said ${quoted}, and this says ${its}`),
  /** Why two people's words go together. */
  whyAlike: because((quoted, its) => `one said ${quoted}, the other ${its}`),

  onShelf: "On your shelf",
  nothing:
    "Nothing on your shelf for this yet. When you find something, share it to Heedful or paste it on your shelf.",
  toShelf: "Go to shelf",
  solved: "Who has solved this",
  asked: "Who has this challenge",
  same: "Who has the same challenge",
  introduce: (one: string, other: string) => `Introduce ${one} and ${other}`,
  notThem: (one: string, other: string) => `Not a match: ${one} and ${other}`,
  forPerson: (name: string) => `What may help ${name}`,
};
