/** What to have in mind of a person, read from this device. */
import { getLocalDay, getToday } from "../../domain/days/days";
import { getDeviceZone } from "../../domain/days/localTime";
import { listReceivers } from "../../domain/followups/states";
import { mapFields, type Row } from "../../domain/records/model";
import { findContacts } from "../../domain/rules/due";
import { buildBrief, findLastContact, type MeetingBrief } from "../../engines/brief";
import type { Reader } from "../../store/notebook";
import { formatDay } from "../../text/dates";
import { describeGift, type NamedRecords } from "../../text/gifts";

/** More stands on the pages behind it. */
const MOST_GIFTS = 5;

interface PersonSummary extends Omit<MeetingBrief, "gifts"> {
  /** Where and when we met. */
  place: string | undefined;
  metOn: string | undefined;
  /** The day on which we were last in touch. */
  lastContact: string | undefined;
  /** What was given, the latest first. */
  gifts: { id: string; what: string; on: string | undefined }[];
}

async function readNamed(read: Reader, gifts: readonly Row<"followup">[]): Promise<NamedRecords> {
  const ids = gifts.flatMap(({ fields }) => [fields.clipping_id, fields.jot_id, ...listReceivers(fields)]);
  const rows = await read.findRecords([...new Set(ids.filter((id) => id != null))]);
  return {
    person: mapFields<"person">(rows.filter((row) => row.kind === "person")),
    clipping: mapFields<"clipping">(rows.filter((row) => row.kind === "clipping")),
    jot: mapFields<"jot">(rows.filter((row) => row.kind === "jot")),
  };
}

const dayOf = (at: number | null | undefined): string | undefined =>
  at == null ? undefined : formatDay(getLocalDay(at));

export async function readSummary(read: Reader, { id, fields }: Row<"person">): Promise<PersonSummary> {
  const [jots, followups] = await Promise.all([read.listJotsAbout(id), read.listAll("followup")]);
  const events = await read.findRecords([
    ...new Set([fields.event_id, ...jots.map((jot) => jot.fields.event_id)].filter((event) => event != null)),
  ]);
  const event = mapFields<"event">(events.filter((row) => row.kind === "event"));
  const place = event.get(fields.event_id ?? "");
  const brief = buildBrief(
    jots,
    followups.filter((followup) => listReceivers(followup.fields).includes(id)),
  );
  const contacts = findContacts(
    { person: new Map([[id, fields]]), jot: new Map(jots.map((jot) => [jot.id, jot.fields])), event },
    { zone: getDeviceZone(), today: getToday() },
  );
  const gifts = brief.gifts.slice(0, MOST_GIFTS);
  const named = await readNamed(read, gifts);
  return {
    ...brief,
    place: place?.name || undefined,
    metOn: dayOf(fields.met_at) ?? (place?.starts_on ? formatDay(place.starts_on) : undefined),
    lastContact: dayOf(findLastContact(contacts.get(id)?.at(-1)?.at, brief)),
    gifts: gifts.map((gift) => ({
      id: gift.id,
      what: describeGift(gift.fields, named),
      on: dayOf(gift.fields.done_at),
    })),
  };
}
