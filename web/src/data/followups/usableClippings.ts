/** What on the shelf may help with what they said, as the ranker has it now. */

import type { Row } from "../../domain/records/model";
import type { Reader } from "../../store/notebook";
import { openHelper } from "../helper";
import { type SuggestedClipping, suggestForJot, suggestForPerson } from "../suggestions";
import type { FollowupDetails } from "./followupDetails";

/** No more than can be weighed at a glance. */
const MOST = 4;

/** The best first: for the words that are to be answered, else for all that they said. */
export async function listUsableClippings(
  read: Reader,
  { person, jot, theirJots }: Pick<FollowupDetails, "person" | "jot" | "theirJots">,
): Promise<SuggestedClipping[]> {
  const { offers } = jot
    ? await suggestForJot(read, jot, MOST)
    : await suggestForPerson(read, person.id, theirJots, MOST);
  return offers.filter(({ person_ids }) => person_ids.includes(person.id));
}

/** The best for one who said this; undefined where nothing on the shelf speaks of it. */
export async function findBestClipping(
  read: Reader,
  jotId: string,
  personId: string,
): Promise<Row<"clipping"> | undefined> {
  const suggestion = (await openHelper(read))
    .forJot(jotId, MOST)
    .find(({ person_ids }) => person_ids.includes(personId));
  return suggestion && read.findRecord(suggestion.clipping_id, "clipping");
}
