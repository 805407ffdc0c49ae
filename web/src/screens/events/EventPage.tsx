/** One event: what was heard there, whom I met, and the details. */
import type { Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { BinButton } from "../../parts/BinButton";
import { daysWords } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { JotList } from "../../parts/jots/JotList";
import { Kept, KeptChoice } from "../../parts/Kept";
import { useLive } from "../../parts/live";
import { nameOf } from "../../parts/people/someone";
import { events as words, people } from "../../parts/words/records";
import { Wordings } from "../../parts/Wordings";
import { allOf, get, jotsAt } from "../../store/notebook";

const LINES = { name: "text", starts_on: "date", ends_on: "date", venue: "text", city: "text", timezone: "text", url: "url" } as const;
const MOST = 500;

function EventFields({ event }: { event: Row<"event"> }) {
  return (
    <div class="fields">
      {(Object.keys(LINES) as (keyof typeof LINES)[]).map((field) => (
        <Kept key={field} row={event} field={field} label={words.fields[field]} type={LINES[field]} />
      ))}
      <KeptChoice row={event} field="kind" label={words.fields.kind} options={words.kinds} />
      <Kept row={event} field="intention" label={words.fields.intention} type="lines" />
    </div>
  );
}

export function EventPage({ id }: { id: string }) {
  const found = useLive(async () => ({ event: await get<"event">(id) }), ["event"], [id]);
  const jots = useLive(() => jotsAt(id, MOST), ["jot"], [id]);
  const met = useLive(async () => (await allOf("person")).filter(({ fields }) => fields.event_id === id), ["person"], [id]);
  if (!found) return null;
  const { event } = found;
  if (event?.kind !== "event" || !isLive(event)) {
    return (
      <div class="empty">
        <Heading title={words.title} />
        <p>{words.gone}</p>
        <a href="/events">{people.back}</a>
      </div>
    );
  }
  const { fields } = event;
  return (
    <div class="stack">
      <a class="plain back" href="/events">{people.back}</a>
      <Heading title={fields.name || words.unnamed} />
      <p class="aside">
        {[daysWords(fields.starts_on, fields.ends_on), fields.venue, fields.city].filter(Boolean).join(" · ")}
      </p>
      {fields.intention && <p>{fields.intention}</p>}
      <Wordings row={event} />
      {met && met.length > 0 && (
        <section class="part" aria-labelledby="met">
          <h2 id="met">{words.met}</h2>
          <ul class="row">
            {met.map((person) => (
              <li key={person.id}>
                <a class="button" href={`/people/${person.id}`}>{nameOf(person)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {jots && jots.length > 0 && <p><a class="button" href={`/events/${id}/recap`}>{words.recap}</a></p>}
      <section class="part" aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        {jots && (jots.length ? <JotList jots={jots} /> : <p class="empty">{words.nothing}</p>)}
      </section>
      <details class="part" open={jots?.length === 0}>
        <summary>{words.about}</summary>
        <EventFields event={event} />
        <BinButton row={event} to="/events" />
      </details>
    </div>
  );
}
