/** What the shelf shows of each clipping, read in one go. */

import { getName } from "../../data/people/someone";
import { readOwnTopics } from "../../data/topics";
import { groupByTopic, hasAllWords, listGifts, type ShelfTopic } from "../../domain/clippings/shelf";
import type { Row } from "../../domain/records/model";
import { findTopics } from "../../domain/topics/findTopics";
import { getTopicName } from "../../domain/topics/topicNames";
import type { Reader } from "../../store/notebook";
import { CLIPPINGS } from "../../text/en/clippings";
import { formatTitle } from "../../text/titles";

type Clipping = Row<"clipping">;

export interface Shelf {
  groups: (typed: string) => ShelfTopic[];
  topicName: (topic: string) => string;
  /** Names of those to whom it was given. */
  givenTo: (clipping: Clipping) => string[];
  empty: boolean;
}

/** A beginning says what it is about. */
const HEARD = 2000;

/** Its own topics; else those that its title and words speak of. */
function hearer(own: Awaited<ReturnType<typeof readOwnTopics>>): (clipping: Clipping) => string[] {
  const slugsById = new Map<string, string[]>();
  return ({ id, fields: { topics, title, words } }) => {
    if (topics?.length) return topics;
    if (!slugsById.has(id)) {
      const matches = findTopics([title, words].filter(Boolean).join("\n").slice(0, HEARD), own);
      slugsById.set(id, [...new Set(matches.map(({ slug }) => slug))]);
    }
    return slugsById.get(id)!;
  };
}

export async function readShelf(read: Reader): Promise<Shelf> {
  const [clippings, followups, people, own] = await Promise.all([
    read.listAll("clipping"),
    read.listAll("followup"),
    read.listAll("person"),
    readOwnTopics(read),
  ]);
  const names = new Map(people.map((person) => [person.id, getName(person)]));
  const gifts = listGifts(followups.map(({ fields }) => fields));
  const topicsOf = hearer(own);
  const called = (topic: string) => getTopicName(topic, own);
  const givenTo = ({ id }: Clipping) => [
    ...new Set((gifts.get(id) ?? []).flatMap(({ person_id }) => names.get(person_id) ?? [])),
  ];
  const texts = (clipping: Clipping) => [
    formatTitle(clipping),
    clipping.fields.words,
    CLIPPINGS[clipping.fields.kind ?? ""],
    ...topicsOf(clipping).map(called),
    ...givenTo(clipping),
  ]; // prettier-ignore
  return {
    groups: (typed) =>
      groupByTopic(
        typed.trim() ? clippings.filter((one) => hasAllWords(typed, texts(one))) : clippings,
        topicsOf,
      ),
    topicName: called,
    givenTo,
    empty: clippings.length === 0,
  };
}
