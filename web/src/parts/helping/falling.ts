/** What falls due, read from this device and kept current. */
import { due, USUAL, type Line, type Live } from "../../helping/due";
import type { ClippingFields, EventFields, Kind, Row } from "../../kinds/model";
import { today } from "../days";
import { useLive } from "../live";
import { nameOf } from "../people/someone";
import { allOf } from "../../store/notebook";
import { chosen } from "../../store/settings";

export interface Falling extends Live {
  clipping: Map<string, ClippingFields>;
  event: Map<string, EventFields>;
  lines: Line[];
}

async function byId<K extends Kind>(kind: K): Promise<Map<string, Row<K>["fields"]>> {
  return new Map((await allOf(kind)).map(({ id, fields }) => [id, fields]));
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

/** What of the notebook decides on what falls due. */
export const DECIDING = ["person", "jot", "followup", "setting"] as const satisfies Kind[];

export async function readLines(): Promise<Live & { lines: Line[] }> {
  const [person, jot, followup, rhythm] = await Promise.all([byId("person"), byId("jot"), byId("followup"), chosen("rhythm")]);
  const live = { person, jot, followup };
  return { ...live, lines: due(live, { zone: zoneHere(), rhythm: rhythm ?? USUAL, today: today() }) };
}

async function readFalling(): Promise<Falling> {
  const [lines, clipping, event] = await Promise.all([readLines(), byId("clipping"), byId("event")]);
  return { ...lines, clipping, event };
}

/** What somebody is called, also where they are not here any more. */
export const calledAt = ({ person }: Pick<Live, "person">, id: string | null | undefined): string => nameOf({ fields: person.get(id ?? "") ?? {} });

export const useFalling = (): Falling | undefined => useLive(readFalling, [...DECIDING, "clipping", "event"]);
