/** What may help, as the ranker has it now, with the people and words that a screen shows of it. */

import { GivenBefore } from "../domain/clippings/giving";
import type { ClippingFields, Kind, Row } from "../domain/records/model";
import { getTopicName } from "../domain/topics/topicNames";
import type {
  IntroductionSuggestion,
  SolvedChallenge,
  Suggestion,
  SuggestionReason,
} from "../engines/suggestions/suggestion";
import type { Reader } from "../store/notebook";
import { openHelper } from "./helper";
import { readOwnTopics } from "./topics";

/** Somebody's words and whose they are. */
export interface QuotedJot {
  jot: Row<"jot">;
  people: Row<"person">[];
}

/** `topic` is the name of the topic in the reason; "" where there is none. */
type WithQuote<T> = T & { quoted: QuotedJot; topic: string };

const findRowsById = async <K extends Kind>(
  read: Reader,
  kind: K,
  ids: string[],
): Promise<Map<string, Row<K>>> =>
  new Map((await read.findRecords([...new Set(ids)], kind)).map((row) => [row.id, row]));

/** With words and people; what has gone in the meantime is left out. */
async function addQuotes<T extends { why: SuggestionReason; person_ids: string[] }>(
  read: Reader,
  suggestions: T[],
  jotOf: (one: T) => string,
): Promise<WithQuote<T>[]> {
  const jots = await findRowsById(read, "jot", suggestions.map(jotOf));
  const persons = await findRowsById(
    read,
    "person",
    suggestions.flatMap(({ person_ids }) => person_ids),
  );
  const own = await readOwnTopics(read);
  return suggestions.flatMap((one) => {
    const jot = jots.get(jotOf(one));
    const people = one.person_ids.flatMap((id) => persons.get(id) ?? []);
    return jot
      ? { ...one, quoted: { jot, people }, topic: one.why.topic ? getTopicName(one.why.topic, own) : "" }
      : [];
  });
}

const quoteSuggestions = (read: Reader, suggestions: Suggestion[]): Promise<WithQuote<Suggestion>[]> =>
  addQuotes(read, suggestions, ({ jot_id }) => jot_id);

/** Whom a clipping may help; `draft` is one that nobody has kept yet. */
export async function suggestForClipping(
  read: Reader,
  id: string,
  limit: number,
  draft?: ClippingFields,
): Promise<WithQuote<Suggestion>[]> {
  const saved = draft && (await read.findRecord(id));
  const helper = await openHelper(read);
  if (!draft || saved) return quoteSuggestions(read, helper.forClipping(id, limit));
  helper.put({ id, kind: "clipping", fields: draft, stamps: {}, base: {} });
  const suggestions = helper.forClipping(id, limit);
  helper.drop(id);
  return quoteSuggestions(read, suggestions);
}

/** A clipping beside the words that it may help with. */
export type SuggestedClipping = WithQuote<Suggestion> & { clipping: Row<"clipping"> };

async function addClippings(read: Reader, suggestions: Suggestion[]): Promise<SuggestedClipping[]> {
  const clippings = await findRowsById(
    read,
    "clipping",
    suggestions.map(({ clipping_id }) => clipping_id),
  );
  return (await quoteSuggestions(read, suggestions)).flatMap((one) => {
    const clipping = clippings.get(one.clipping_id);
    return clipping ? { ...one, clipping } : [];
  });
}

/** Somebody whom `ours`, who said `jot`, may want to meet; none of ours is named, or all have met: `ours` is undefined. */
export type Meeting = WithQuote<SolvedChallenge> & {
  as: IntroductionSuggestion["as"] | "asked";
  ours: string | undefined;
  jot: string;
};

interface Help {
  offers: SuggestedClipping[];
  meetings: Meeting[];
}

/** Of all introductions so many are looked through for the few that concern one person or jot. */
const MANY = 200;

/** Seen from one side: of those who faced the like, the one who solved it may be `asked` by the other. */
function seenFrom({ as, person_ids, jot_ids, why, fit }: IntroductionSuggestion, ours: 0 | 1) {
  const theirs = ours === 0 ? 1 : 0;
  const turned = ours === 0 ? why : { ...why, quoted: why.its, its: why.quoted };
  return {
    as: as === "solved" && ours === 1 ? ("asked" as const) : as,
    ours: person_ids[ours],
    jot: jot_ids[ours],
    jot_id: jot_ids[theirs],
    person_ids: [person_ids[theirs]],
    why: turned,
    fit,
  };
}

async function meetings(
  read: Reader,
  concerns: (one: IntroductionSuggestion, at: 0 | 1) => boolean,
): Promise<Meeting[]> {
  const all = (await openHelper(read)).introductions(MANY);
  const pairs = all.flatMap((one) =>
    ([0, 1] as const).filter((at) => concerns(one, at)).map((at) => seenFrom(one, at)),
  );
  return addQuotes(read, pairs, ({ jot_id }) => jot_id);
}

/** Who has solved the like, but for those who were brought together with all of ours already, or are not to be. */
async function solvers(read: Reader, { id, fields }: Row<"jot">, limit: number): Promise<Meeting[]> {
  const pastGifts = new GivenBefore((await read.listAll("followup")).map((row) => row.fields));
  const ours = fields.person_ids ?? [];
  const pairs = (await openHelper(read)).solvedTheLike(id, limit).flatMap((one) => {
    const strangers = one.person_ids.filter(
      (person) => !ours.length || ours.some((mine) => !pastGifts.areMet(mine, person)),
    );
    const [first] = strangers;
    const mine = first && ours.find((person) => !pastGifts.areMet(person, first));
    return first ? { ...one, person_ids: strangers, as: "solved" as const, ours: mine, jot: id } : [];
  });
  return addQuotes(read, pairs, ({ jot_id }) => jot_id);
}

/** What may help with one jot, and who. */
export async function suggestForJot(read: Reader, jot: Row<"jot">, limit: number): Promise<Help> {
  const suggestions = (await openHelper(read)).forJot(jot.id, limit);
  const solved = await solvers(read, jot, limit);
  const same = await meetings(read, ({ as, jot_ids }, at) => as === "same" && jot_ids[at] === jot.id);
  return { offers: await addClippings(read, suggestions), meetings: [...solved, ...same.slice(0, limit)] };
}

/** What may help one person: of all that they spoke of, the best of each, and each clipping once. */
export async function suggestForPerson(
  read: Reader,
  id: string,
  jots: Row<"jot">[],
  limit: number,
): Promise<Help> {
  const helper = await openHelper(read);
  const suggestions = jots
    .flatMap((jot) => helper.forJot(jot.id, 2))
    .filter(({ person_ids }) => person_ids.includes(id));
  const best = suggestions.sort((one, other) => other.fit - one.fit);
  const once = best.filter(
    (one, at) => best.findIndex(({ clipping_id }) => clipping_id === one.clipping_id) === at,
  );
  const met = await meetings(read, ({ person_ids }, at) => person_ids[at] === id);
  return { offers: await addClippings(read, once.slice(0, limit)), meetings: met.slice(0, limit) };
}
