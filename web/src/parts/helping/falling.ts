/** What falls due, read from this device and kept current. */
import { due, USUAL, type Line, type Live } from "../../helping/due";
import type { ClippingFields, EventFields, Kind, Row } from "../../kinds/model";
import { today } from "../days";
import { useLive } from "../live";
import { allOf } from "../../store/notebook";
import { chosen } from "../../store/settings";

export interface Falling extends Live {
  clipping: Map<string, ClippingFields>;
  event: Map<string, EventFields>;
  lines: Line[];
}

const KINDS: Kind[] = ["person", "jot", "followup", "clipping", "event", "setting"];

async function byId<K extends Kind>(kind: K): Promise<Map<string, Row<K>["fields"]>> {
  return new Map((await allOf(kind)).map(({ id, fields }) => [id, fields]));
}

const zoneHere = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export async function readFalling(): Promise<Falling> {
  const [person, jot, followup, clipping, event, rhythm] = await Promise.all([
    byId("person"), byId("jot"), byId("followup"), byId("clipping"), byId("event"), chosen("rhythm"),
  ]);
  const live = { person, jot, followup };
  const lines = due(live, { zone: zoneHere(), rhythm: rhythm ?? USUAL, today: today() });
  return { ...live, clipping, event, lines };
}

export const useFalling = (): Falling | undefined => useLive(readFalling, KINDS);
