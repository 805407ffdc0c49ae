/** What the shelf shows of each clipping, read in one go. */
import { byTopic, giftsOf, matches, type Shelved } from "../../helping/shelved";
import type { Row } from "../../kinds/model";
import { topicName } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import { titleOf } from "../../parts/clippings/ClippingName";
import { nameOf } from "../../parts/people/someone";
import { readOwnTopics } from "../../parts/topics";
import { CLIPPINGS } from "../../parts/words/clippings";
import { allOf } from "../../store/notebook";

type Clipping = Row<"clipping">;

export interface Shelf {
  groups: (typed: string) => Shelved[];
  topicName: (topic: string) => string;
  /** Names of those to whom it was given. */
  givenTo: (clipping: Clipping) => string[];
  empty: boolean;
}

/** A beginning says what it is about. */
const HEARD = 2000;

/** Its own topics; else those that its title and words speak of. */
function hearer(own: Awaited<ReturnType<typeof readOwnTopics>>): (clipping: Clipping) => string[] {
  const heard = new Map<string, string[]>();
  return ({ id, fields: { topics, title, words } }) => {
    if (topics?.length) return topics;
    if (!heard.has(id)) {
      const found = topicsIn([title, words].filter(Boolean).join("\n").slice(0, HEARD), own);
      heard.set(id, [...new Set(found.map(({ slug }) => slug))]);
    }
    return heard.get(id)!;
  };
}

export async function readShelf(): Promise<Shelf> {
  const [clippings, followups, people, own] = await Promise.all([allOf("clipping"), allOf("followup"), allOf("person"), readOwnTopics()]);
  const names = new Map(people.map((person) => [person.id, nameOf(person)]));
  const gifts = giftsOf(followups.map(({ fields }) => fields));
  const topicsOf = hearer(own);
  const called = (topic: string) => topicName(topic, own);
  const givenTo = ({ id }: Clipping) => [...new Set((gifts.get(id) ?? []).flatMap(({ person_id }) => names.get(person_id) ?? []))];
  const texts = (clipping: Clipping) => [
    titleOf(clipping), clipping.fields.words, CLIPPINGS[clipping.fields.kind ?? ""], ...topicsOf(clipping).map(called), ...givenTo(clipping),
  ]; // prettier-ignore
  return {
    groups: (typed) => byTopic(typed.trim() ? clippings.filter((one) => matches(typed, texts(one))) : clippings, topicsOf),
    topicName: called,
    givenTo,
    empty: clippings.length === 0,
  };
}
