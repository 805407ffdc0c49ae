/** One event: what was heard there, whom I met, and the details. */
import { useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { BinButton } from "../../parts/BinButton";
import { isAhead } from "../../parts/days";
import { whenWords } from "../../parts/events/when";
import { Heading } from "../../parts/Heading";
import { JotList } from "../../parts/jots/JotList";
import { Later } from "../../parts/Later";
import { useLive } from "../../parts/live";
import { NotHere } from "../../parts/NotHere";
import { nameOf } from "../../parts/people/someone";
import { events as words, people } from "../../parts/words/records";
import { Wordings } from "../../parts/Wordings";
import { metAt } from "../../preparing/hopes";
import { allOf, get, jotsAt } from "../../store/notebook";

const MOST = 500;
const details = () => import("./details/Details");

/** What may be done now: before it, get ready; at any time, look at its page on the web. */
function Acts({ id, fields }: Row<"event">) {
  const page = fields.url && /^https?:\/\//i.test(fields.url) ? fields.url : undefined;
  const ahead = isAhead(fields);
  if (!page && !ahead) return null;
  return (
    <div class="row">
      {ahead && <a class="button first" href={`/events/${id}/prepare`}>{words.getReady}</a>}
      {ahead && <a class="button" href="/settings/ready">{words.checkDevice}</a>}
      {page && <a class="plain" href={page} target="_blank" rel="noopener noreferrer">{words.itsPage}</a>}
    </div>
  );
}

async function readMet(id: string): Promise<Row<"person">[]> {
  const [event, people, there] = await Promise.all([get<"event">(id), allOf("person"), jotsAt(id, MOST)]);
  return event ? metAt(event, people, there) : [];
}

export function EventPage({ id }: { id: string }) {
  const found = useLive(async () => ({ event: await get<"event">(id) }), ["event"], [id]);
  const jots = useLive(() => jotsAt(id, MOST), ["jot"], [id]);
  const met = useLive(() => readMet(id), ["event", "person", "jot"], [id]);
  const [opened, setOpened] = useState<boolean>();
  if (!found) return null;
  const { event } = found;
  if (event?.kind !== "event" || !isLive(event)) return <NotHere title={words.title} said={words.gone} back={people.back} to="/events" />;
  const { fields } = event;
  const open = opened ?? jots?.length === 0;
  return (
    <div class="stack">
      <a class="plain back" href="/events">{people.back}</a>
      <Heading title={fields.name || words.unnamed} />
      <p class="aside">
        {[whenWords(fields), fields.venue, fields.city].filter(Boolean).join(" · ")}
      </p>
      {fields.intention && <p>{fields.intention}</p>}
      <Acts {...event} />
      <Wordings row={event} />
      {met && met.length > 0 && (
        <section class="part" aria-labelledby="met">
          <h2 id="met">{words.met}</h2>
          <ul class="row">
            {met.map((person) => (
              <li key={person.id}>
                <a class="button" data-name="" href={`/people/${person.id}`}>{nameOf(person)}</a>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p class="row">
        {jots && jots.length > 0 && <a class="button" href={`/events/${id}/recap`}>{words.recap}</a>}
        <a class="plain" href={`/events/${id}/round`}>{words.round}</a>
        <a class="plain" href={`/events/credits?event=${id}`}>{words.itsCredits}</a>
      </p>
      <section class="part" aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        {jots && (jots.length ? <JotList jots={jots} /> : <p class="empty">{words.nothing}</p>)}
      </section>
      <details class="part" open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{words.about}</summary>
        {open && <Later load={details} with={{ event }} />}
        <BinButton row={event} to="/events" />
      </details>
    </div>
  );
}
