/** Where we are and with whom, for what is captured beside the words. */

import { writeChanges } from "../../store/notebook";
import { changeDraft, currentDraft, startDraft } from "../boxDraft";
import { readCurrentEvent } from "../currentEvent";
import { writeDownPeople } from "../people/writing";

interface Circumstances {
  event: string | null;
  /** Who stands alone under Who: of several it could be anybody's. */
  person: string | null;
}

/** Whoever is new under Who is written down with it, so that what is captured can name them. */
export async function prepareCircumstances(now: number): Promise<Circumstances> {
  await startDraft();
  const event = (await readCurrentEvent()).current?.id ?? null;
  const [one, ...others] = currentDraft().who;
  if (!one || others.length > 0) return { event, person: null };
  if (one.id) return { event, person: one.id };
  const { people, changes } = await writeDownPeople([one], event, now);
  const id = people[0]?.id ?? null;
  if (changes.length > 0) await writeChanges(changes);
  changeDraft({ who: currentDraft().who.map((other) => (other === one && id ? { ...one, id } : other)) });
  return { event, person: id };
}
