/** One event: what was heard there, whom I met, and the details. */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { parseWebAddress } from "../../domain/links/webAddress";
import { listMetAt } from "../../domain/people/hopes";
import type { Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { isAhead } from "../../text/dates";
import { people, events as words } from "../../text/en/records";
import { formatEventDates } from "../../text/eventDates";
import { formatTitle } from "../../text/titles";
import { Heading } from "../../ui/Heading";
import { Lazy } from "../../ui/Lazy";
import { MissingRecord } from "../../ui/MissingRecord";
import { PagedList } from "../../ui/PagedList";
import { BinButton } from "../../views/BinButton";
import { JotList } from "../../views/jots/JotList";
import { Wordings } from "../../views/Wordings";

const MOST = 500;
/** A screen or two. */
const PAGE = 8;
const NAMES = 12;
const details = () => import("./EventFields");

/** What may be done now: before it, get ready; at any time, look at its page on the web. */
function Acts({ id, fields }: Row<"event">) {
  const page = parseWebAddress(fields.url ?? "");
  const ahead = isAhead(fields);
  if (!page && !ahead) return null;
  return (
    <div class="row">
      {ahead && (
        <a class="button first" href={paths.eventPrepare(id)}>
          {words.getReady}
        </a>
      )}
      {ahead && (
        <a class="button" href={paths.readiness}>
          {words.checkDevice}
        </a>
      )}
      {page && (
        <a class="plain" href={page} target="_blank" rel="noopener noreferrer">
          {words.itsPage}
        </a>
      )}
    </div>
  );
}

async function readMet(read: Reader, id: string): Promise<Row<"person">[]> {
  const [event, people, there] = await Promise.all([
    read.findRecord(id, "event"),
    read.listAll("person"),
    read.listJotsAt(id, MOST),
  ]);
  return event ? listMetAt(event, people, there) : [];
}

export function EventPage({ id }: { id: string }) {
  const result = useLive(async (read) => ({ event: await read.findRecord(id, "event") }), [id]);
  const jots = useLive((read) => read.listJotsAt(id, MOST), [id]);
  const met = useLive((read) => readMet(read, id), [id]);
  const [opened, setOpened] = useState<boolean>();
  if (!result) return null;
  const { event } = result;
  if (!event || !isLive(event))
    return <MissingRecord title={words.title} message={words.gone} back={people.back} to={paths.events} />;
  const { fields } = event;
  const open = opened ?? jots?.length === 0;
  return (
    <div class="stack">
      <a class="plain back" href={paths.events}>
        {people.back}
      </a>
      <Heading title={formatTitle(event)} />
      <p class="aside">{[formatEventDates(fields), fields.venue, fields.city].filter(Boolean).join(" · ")}</p>
      {fields.intention && <p>{fields.intention}</p>}
      <Acts {...event} />
      <Wordings row={event} />
      {met && met.length > 0 && (
        <section class="part" aria-labelledby="met">
          <h2 id="met">{words.met}</h2>
          <PagedList
            all={met}
            page={NAMES}
            draw={(shown) => (
              <ul class="row">
                {shown.map((person) => (
                  <li key={person.id}>
                    <a class="button" data-name="" href={paths.person(person.id)}>
                      {getName(person)}
                    </a>
                  </li>
                ))}
              </ul>
            )}
          />
        </section>
      )}
      <p class="row">
        {jots && jots.length > 0 && (
          <a class="button" href={paths.eventRecap(id)}>
            {words.recap}
          </a>
        )}
        <a class="plain" href={paths.eventRound(id)}>
          {words.round}
        </a>
        <a class="plain" href={paths.credits(id)}>
          {words.itsCredits}
        </a>
      </p>
      <section class="part" aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        {jots &&
          (jots.length ? (
            <PagedList all={jots} page={PAGE} draw={(shown) => <JotList jots={shown} />} />
          ) : (
            <p class="empty">{words.nothing}</p>
          ))}
      </section>
      <details class="part" open={open} onToggle={({ currentTarget }) => setOpened(currentTarget.open)}>
        <summary>{words.about}</summary>
        {open && <Lazy load={details} with={{ event }} />}
        <BinButton row={event} to={paths.events} />
      </details>
    </div>
  );
}
