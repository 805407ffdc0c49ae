/** Triage: scraps without a person, and records with words kept beside them. */
import type { Row } from "../kinds/model";
import { Heading } from "../parts/Heading";
import { JotList } from "../parts/jots/JotList";
import { useLive } from "../parts/live";
import { nameOf } from "../parts/people/someone";
import { events, triage } from "../parts/words/records";
import { Wordings } from "../parts/Wordings";
import { allOf, getMany } from "../store/notebook";

async function scraps(): Promise<Row<"jot">[]> {
  const jots = await allOf("jot");
  return jots.filter(({ fields }) => !fields.person_ids?.length).reverse();
}

async function doubled(): Promise<Row[]> {
  const wordings = await allOf("wording");
  return getMany([...new Set(wordings.flatMap(({ fields }) => fields.of_id ?? []))]);
}

/** A record with words beside it: a jot shows them itself. */
function Doubled({ row }: { row: Row }) {
  if (row.kind === "jot") return <JotList jots={[row as Row<"jot">]} />;
  const person = row.kind === "person";
  const name = person ? nameOf(row as Row<"person">) : ((row as Row<"event">).fields.name ?? events.unnamed);
  return (
    <div>
      {person || row.kind === "event" ? <a href={`/${person ? "people" : "events"}/${row.id}`}>{name}</a> : null}
      <Wordings row={row} />
    </div>
  );
}

export default function TriageScreen() {
  const loose = useLive(scraps, ["jot"]);
  const rows = useLive(doubled, ["wording", "jot", "person", "event"]);
  if (!loose || !rows) return <Heading title={triage.title} />;
  return (
    <div class="quiet stack">
      <Heading title={triage.title} />
      <p>{triage.lead}</p>
      {!loose.length && !rows.length && <p class="empty">{triage.none}</p>}
      {rows.length > 0 && (
        <section class="part" aria-labelledby="wordings">
          <h2 id="wordings">{triage.wordings}</h2>
          {rows.map((row) => <Doubled key={row.id} row={row} />)}
        </section>
      )}
      {loose.length > 0 && (
        <section class="part" aria-labelledby="nobody">
          <h2 id="nobody">{triage.nobody}</h2>
          <JotList jots={loose} />
        </section>
      )}
    </div>
  );
}
