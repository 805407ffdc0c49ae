/** What falls due, read from this device and kept current. */

import { getToday } from "../domain/days/days";
import { getDeviceZone } from "../domain/days/localTime";
import { type ClippingFields, type FieldsOf, type Kind, mapFields } from "../domain/records/model";
import { type DueLine, findContacts, findDue, type Live, USUAL } from "../domain/rules/due";
import { notebook, type Reader } from "../store/notebook";
import { readChoice } from "../store/settings";
import { useLive } from "./live";
import { getName } from "./people/someone";

export interface DueLines extends Live {
  /** The event at which we were last in touch, by id of person; null where that was at none. */
  lastPlaces: Map<string, string | null>;
  clipping: Map<string, ClippingFields>;
  lines: DueLine[];
}

const readFields = async <K extends Kind>(read: Reader, kind: K): Promise<Map<string, FieldsOf[K]>> =>
  mapFields<K>(await read.listAll(kind));

export async function readLines(read = notebook): Promise<Live & { lines: DueLine[] }> {
  const [person, jot, followup, event, rhythm] = await Promise.all([
    readFields(read, "person"),
    readFields(read, "jot"),
    readFields(read, "followup"),
    readFields(read, "event"),
    readChoice("rhythm", read),
  ]);
  const live = { person, jot, followup, event };
  return {
    ...live,
    lines: findDue(live, { zone: getDeviceZone(), rhythm: rhythm ?? USUAL, today: getToday() }),
  };
}

function findLastPlaces(live: Live): DueLines["lastPlaces"] {
  const contacts = findContacts(live, { zone: getDeviceZone(), today: getToday() });
  return new Map([...contacts].map(([id, ours]) => [id, ours.at(-1)!.event_id ?? null]));
}

async function readFalling(read: Reader): Promise<DueLines> {
  const [lines, clipping] = await Promise.all([readLines(read), readFields(read, "clipping")]);
  return { ...lines, clipping, lastPlaces: findLastPlaces(lines) };
}

/** What somebody is called, also where they are not here any more. */
export const calledAt = ({ person }: Pick<Live, "person">, id: string | null | undefined): string =>
  getName({ fields: person.get(id ?? "") ?? {} });

export const useDueLines = (): DueLines | undefined => useLive(readFalling);
