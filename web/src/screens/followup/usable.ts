/** What on the shelf may help with what they said, as the ranker has it now. */
import { openHelper } from "../../matching/helping/open";
import { forJot, forPerson, type Offered } from "../../parts/helping/found";
import type { Row } from "../../kinds/model";
import { get } from "../../store/notebook";
import type { Followed } from "./followed";

/** No more than can be weighed at a glance. */
const MOST = 4;

/** The best first: for the words that are to be answered, else for all that they said. */
export async function usable({ person, jot, said }: Pick<Followed, "person" | "jot" | "said">): Promise<Offered[]> {
  const { offers } = jot ? await forJot(jot, MOST) : await forPerson(person.id, said, MOST);
  return offers.filter(({ person_ids }) => person_ids.includes(person.id));
}

/** The best for one who said this; undefined where nothing on the shelf speaks of it. */
export async function bestFor(jotId: string, personId: string): Promise<Row<"clipping"> | undefined> {
  const found = (await openHelper()).forJot(jotId, MOST).find(({ person_ids }) => person_ids.includes(personId));
  return found && get<"clipping">(found.clipping_id);
}
