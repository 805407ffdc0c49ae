/** From people named to people written down. */
import type { PersonDraft } from "../../domain/people/identity";
import { type PeoplePlan, planPeople } from "../../domain/people/writeDown";
import { listAll } from "../../store/notebook";

const isPlainlyKnown = ({ id, organization, job_title }: PersonDraft): boolean =>
  !!id && !organization && !job_title;

/** Whether it takes the people of the notebook to say who these are, and what is new of them. */
export const needPeople = (who: PersonDraft[]): boolean => !who.every(isPlainlyKnown);

/**
 * These people with their ids, and what writes them down as met there and then. A name that came before the people could
 * be read is looked for once more, so that nobody stands there twice.
 */
export async function writeDownPeople(
  who: PersonDraft[],
  event_id: string | null,
  met_at: number,
): Promise<PeoplePlan> {
  return planPeople(needPeople(who) ? await listAll("person") : [], who, { event_id, met_at });
}
