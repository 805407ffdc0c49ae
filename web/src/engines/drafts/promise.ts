/** A mail that keeps a promise: it begins with it, and brings what was promised. Pure. */

import type { Clipping } from "./gift";
import { isUnasked, titleGift } from "./gift";
import { findPromisedThing, isSeveral } from "./promisedThing";
import { getFirstName, type Person } from "./theirWords";
import { makeChooser } from "./variant";
import type { PromiseWordings } from "./wordings";

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
