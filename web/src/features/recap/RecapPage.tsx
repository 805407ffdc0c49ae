/** The recap of an event: read on the screen, copied as text, or printed. */

import { useMemo, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { getName, getWork } from "../../data/people/someone";
import { isLive } from "../../domain/records/state";
import { buildRecap, PARTS } from "../../engines/recap";
import { paths } from "../../routing/paths";
import { formatDay, formatDays } from "../../text/dates";
import { recap as words } from "../../text/en/recap";
import { events, people as peopleWords } from "../../text/en/records";
import { formatTitle } from "../../text/titles";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { RecapLines, RecapSection } from "./RecapLines";
import css from "./recap.css?inline";
import { formatRecap, QUOTED } from "./text";

const MOST = 5_000;

export function RecapPage({ id }: { id: string }) {
  adoptStyles(css);
  const [status, setStatus] = useState("");
  const [byHand, setByHand] = useState("");
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
  const copy = () => {
    const text = formatRecap(row, all);
    const writing = navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error("no clipboard"));
    writing.then(
      () => {
        setByHand("");
        setStatus(words.copied);
      },
      () => {
        setByHand(text);
        setStatus(words.copyFailed);
      },
    );
  };
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
      {empty && <p class="empty">{words.empty}</p>}
      {!empty && (
        <div class="row recap-acts">
          <button type="button" class="button first" onClick={copy}>
            {words.copy}
          </button>
          <button type="button" class="button" onClick={() => print()}>
            {words.print}
          </button>
          <a class="plain" href={paths.triage}>
            {words.triage}
          </a>
        </div>
      )}
      <p class="recap-acts" role="status">
        {status}
      </p>
      {byHand && (
        <label class="recap-acts">
          <span class="label">{words.byHand}</span>
          <textarea
            class="input"
            rows={8}
            readOnly
            value={byHand}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
      {all.confided > 0 && <p class="recap-acts recap-confided">{words.confided(all.confided)}</p>}
      {all.met.length > 0 && (
        <section class="part" aria-labelledby="met">
          <h2 id="met">{words.met}</h2>
          <ul class="recap-lines" data-name>
            {all.met.map((person) => (
              <li key={person.id}>
                <a href={paths.person(person.id)}>{getName(person)}</a>{" "}
                <span class="aside">
                  {[getWork(person), person.fields.name && person.fields.remember_by]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {PARTS.map((part) => (
        <RecapSection key={part} id={part} title={words.parts[part]} lines={all[part]}>
          <RecapLines lines={all[part]} named={named} areQuotes={QUOTED.includes(part)} />
        </RecapSection>
      ))}
      <RecapSection
        id="next"
        title={words.next}
        lines={all.next.flatMap(({ promises, struggles }) => [...promises, ...struggles])}
      >
        <ul class="recap-lines" data-name>
          {all.next.map(({ person, promises, struggles }) => (
            <li
              key={person}
              data-confided={[...promises, ...struggles].every(({ confided }) => confided) || undefined}
            >
              <a href={paths.person(person)}>{getName(named.get(person)!)}</a>
              <ul>
                {promises.map((line) => (
                  <li key={line.id} data-confided={line.confided || undefined}>
                    {words.promised(line.text, line.due ? formatDay(line.due) : "")}
                  </li>
                ))}
                {struggles.map((line) => (
                  <li key={line.id} data-confided={line.confided || undefined}>
                    {words.struggle(line.text)}
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </RecapSection>
    </div>
  );
}
