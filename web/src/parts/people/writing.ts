/** From people named to people written down. */
import { newId } from "../../kinds/id";
import type { Change } from "../../kinds/model";
import { allOf } from "../../store/notebook";
import { known, type Someone } from "./someone";

type Known = Someone & { id: string };

/**
 * These people with their ids, each once, and the changes that write down those not yet known, and of those
 * known what was not. A name that came before the people could be read is looked for once more, so that
 * nobody stands there twice.
 */
export async function written(who: Someone[], event: string | null, now: number): Promise<{ people: Known[]; changes: Change[] }> {
  const there = who.every(({ id, organization, job_title }) => id && !organization && !job_title) ? [] : await allOf("person");
  const people = new Map<string, Known>();
  const changes: Change[] = [];
  for (const { name, organization, job_title, ...given } of who) {
    const found = given.id ?? known(there, name, organization).id;
    const id = found ?? newId(now);
    const said = { ...(organization && { organization }), ...(job_title && { job_title }) };
    const before = there.find((person) => person.id === found)?.fields;
    const fresh = Object.entries(said).filter(([field]) => !before?.[field as keyof typeof said]);
    const fields = Object.fromEntries(fresh);
    if (!found) changes.push({ kind: "person", id, fields: { name: name.trim(), ...fields, event_id: event, met_at: now } });
    else if (before && fresh.length) changes.push({ kind: "person", id, fields });
    people.set(id, { id, name });
  }
  return { people: [...people.values()], changes };
}
