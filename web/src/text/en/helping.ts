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
    if (!quoted.length || !its.length) return `${begun(about || "both speak of the same")}.`;
    const [one, other] = [quote(quoted), quote(its)];
    const said = foldText(one) !== foldText(other) ? apart(one, other) : about ? one : `both say ${one}`;
    return `${begun([about, said].filter(Boolean).join(": "))}.`;
  };

export const helping = {
  mayHelp: "May help",
  nobody: "Someone you have not named yet",
  name: "Say who it was",
  write: (name: string) => `Write to ${name}`,
  notThis: "Not this",
  notThisOne: (title: string, name: string) => `Not this: ${title}, for ${name}`,
  silenced: "It will not come up again, on any device.",

  /** Why a clipping goes with what somebody said. */
  why: because((quoted, its) => `they said ${quoted}, and this says ${its}`),
  /** Why two people's words go together. */
  whyAlike: because((quoted, its) => `one said ${quoted}, the other ${its}`),

  onShelf: "On the shelf",
  nothing:
    "Nothing on the shelf speaks of it yet. When you come across something, share it to Heedful, or paste it on the shelf.",
  toShelf: "To the shelf",
  solved: "Who has solved the like",
  asked: "Who faces what they solved",
  same: "Who faces the same",
  introduce: (one: string, other: string) => `Introduce ${one} and ${other}`,
  notThem: (one: string, other: string) => `Not these two: ${one} and ${other}`,
  forPerson: (name: string) => `What may help ${name}`,
};
