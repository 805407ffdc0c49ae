/** The recap of an event: read on the screen, copied as text, or printed. */

import { useMemo } from "preact/hooks";
import { useLive } from "../../data/live";
import { isLive } from "../../domain/records/state";
import { buildRecap, PARTS } from "../../engines/recap";
import { paths } from "../../routing/paths";
import { formatDays } from "../../text/dates";
import { recap as words } from "../../text/en/recap";
import { events, people as peopleWords } from "../../text/en/records";
import { formatTitle } from "../../text/titles";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { MetPeople } from "./MetPeople";
import { NextSteps } from "./NextSteps";
import { RecapActions } from "./RecapActions";
import { RecapLines, RecapSection } from "./RecapLines";
import css from "./recap.css?inline";
import { QUOTED } from "./text";

const MOST = 5_000;

export function RecapPage({ id }: { id: string }) {
  adoptStyles(css);
  const event = useLive(async (read) => ({ row: await read.findRecord(id, "event") }), [id]);
  const rows = useLive(
    async (read) =>
      Promise.all([read.listAll("person"), read.listJotsAt(id, MOST), read.listAll("followup")]),
    [id],
  );
  const all = useMemo(() => rows && buildRecap(id, ...rows), [rows]);
  const named = useMemo(() => new Map(rows?.[0].map((person) => [person.id, person])), [rows]);
  if (!event || !all) return null;
  const { row } = event;
  if (row?.kind !== "event" || !isLive(row))
    return (
      <MissingRecord title={events.title} message={events.gone} back={peopleWords.back} to={paths.events} />
    );
  const { fields } = row;
  const empty = !all.met.length && PARTS.every((part) => !all[part].length);
  return (
    <div class="recap stack">
      <a class="plain back recap-acts" href={paths.event(id)}>
        {words.back}
      </a>
      <Heading title={words.title(formatTitle({ kind: "event", fields }))} />
      <p class="aside">
        {[formatDays(fields.starts_on, fields.ends_on), fields.venue, fields.city]
          .filter(Boolean)
          .join(" · ")}
      </p>
      {empty ? <p class="empty">{words.empty}</p> : <RecapActions event={row} recap={all} />}
      {all.confided > 0 && <p class="recap-acts recap-confided">{words.confided(all.confided)}</p>}
      <MetPeople people={all.met} />
      {PARTS.map((part) => (
        <RecapSection key={part} id={part} title={words.parts[part]} lines={all[part]}>
          <RecapLines lines={all[part]} named={named} areQuotes={QUOTED.includes(part)} />
        </RecapSection>
      ))}
      <NextSteps next={all.next} named={named} />
    </div>
  );
}
