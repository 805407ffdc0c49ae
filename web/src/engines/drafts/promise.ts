/** A mail that keeps a promise: it begins with it, and brings what was promised. Pure. */

import type { Clipping } from "./gift";
import { isUnasked, titleGift } from "./gift";
import { getFirstName, type Person } from "./theirWords";
import { makeChooser } from "./variant";
import type { PromiseWordings } from "./wordings";

/** What was promised, in one's own shorthand: the verb, for whom, the thing, and when. */
const GIVES =
  /^(?:i(?:['’]ll| will)? )?(?:to )?(?:please )?(?:send|share|e-?mail|mail|forward|give|get|bring|pass(?: on| along)?|dig up|find|look up|drop)\s+(?:over\s+)?(.+)$/iu;
const FOR_WHOM = /^(?:her|him|them|you)\s+|\s+to\s+(?:her|him|them|you)$/giu;
const WHEN =
  /[\s,]+(?:by|on|before|until|this|next|in)?\s*(?:the\s+)?(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)?(?:day)?(?:today|tomorrow|tonight|week(?:end)?|month|eod|asap)?[.!]?$/iu;
const DETERMINED =
  /^(?:the|an?|my|our|your|their|his|her|some|that|this|those|these|all|both|\d+|one|two|three)\s/iu;
/** Before these, a thing has been named. */
const REST = /\s(?:of|for|on|from|about|with|in|by|that|which|to|and)\s.*$/iu;
const LONGEST = 80;

/** The thing that was promised, as it stands in a sentence: "the swap template"; "" where none is named. */
export function findPromisedThing(text: string, name: string): string {
  const [, all = ""] =
    GIVES.exec(
      text
        .trim()
        .replace(/\s+/g, " ")
        .replace(/[.!]+$/, ""),
    ) ?? [];
  const first = getFirstName({ name });
  let thing = all.replace(FOR_WHOM, "").trim();
  for (const whom of [name.trim(), first])
    if (whom && thing.toLowerCase().startsWith(`${whom.toLowerCase()} `))
      thing = thing.slice(whom.length + 1);
    else if (whom && thing.toLowerCase().endsWith(` to ${whom.toLowerCase()}`))
      thing = thing.slice(0, -whom.length - 4);
  const when = WHEN.exec(thing);
  if (when && /\p{L}{3}/u.test(when[0].replace(/\b(?:by|on|before|until|this|next|in|the)\b/gi, "")))
    thing = thing.slice(0, when.index);
  thing = thing.replace(FOR_WHOM, "").trim();
  if (
    !/\p{L}{2}/u.test(thing) ||
    thing.length > LONGEST ||
    /[?;:]|^(?:back|in touch|it|this|that)$/iu.test(thing)
  )
    return "";
  return DETERMINED.test(thing) || /^\p{Lu}\p{Ll}/u.test(thing) ? thing : `the ${thing}`;
}

/** The swap templates are several, the news is not. */
const isSeveral = (thing: string): boolean =>
  /(?:[^s\Wiu]s|ies)$/iu.test(thing.replace(REST, "")) || / and /.test(thing);

/** @param promised its words; "" where they were said in confidence */
export function draftPromise(
  wordings: PromiseWordings,
  promised: string,
  topic: string,
  clipping: Clipping | undefined,
  person: Person,
): string {
  const name = getFirstName(person);
  const thing = findPromisedThing(promised, person.name ?? "");
  const choose = makeChooser([name, promised, clipping?.url].join("\0"));
  const gift = clipping && !isUnasked(clipping) ? titleGift(clipping) : "";
  const kept = thing
    ? wordings.promised(thing, isSeveral(thing))
    : gift
      ? wordings.promisedThis
      : wordings.promisedAbout(topic);
  const begin = gift ? `${kept.replace(/\.$/, ":")} ${gift}` : kept;
  const hope = topic ? wordings.hopeFor(topic) : wordings.hope;
  return [
    wordings.greeting(name),
    gift.includes("\n") ? `${begin}\n\n${hope}` : `${begin}${gift ? "." : ""} ${hope}`,
    choose(wordings.promiseEndings, "end"),
  ].join("\n\n");
}
