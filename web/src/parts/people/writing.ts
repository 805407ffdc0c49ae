/** From people named to people written down. */
import { newId } from "../../kinds/id";
import type { Change } from "../../kinds/model";
import { allOf } from "../../store/notebook";
import { known, type Someone } from "./someone";

/**
 * The ids of these people, and the changes that write down those not yet known. A name that came before
 * the people could be read is looked for once more, so that nobody stands there twice.
 */
export async function written(who: Someone[], event: string | null, now: number): Promise<{ ids: string[]; changes: Change[] }> {
  const people = who.some(({ id }) => !id) ? await allOf("person") : [];
  const changes: Change[] = [];
  const ids = who.map((someone) => {
    const id = someone.id ?? known(people, someone.name).id;
    if (id) return id;
    const fresh = newId(now);
    changes.push({ kind: "person", id: fresh, fields: { name: someone.name.trim(), event_id: event, met_at: now } });
    return fresh;
  });
  return { ids: [...new Set(ids)], changes };
}
