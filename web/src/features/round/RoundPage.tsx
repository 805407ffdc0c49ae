/** A table's round at an event: asks and offers taken down for all present, matched among them, shared as text. */

import { commit } from "../../data/commit";
import { useFormDraft } from "../../data/formDraft";
import { openHelper } from "../../data/helper";
import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { writeDownPeople } from "../../data/people/writing";
import { getToday } from "../../domain/days/days";
import { beginJot } from "../../domain/jots/kinds";
import { isOfRound, ROUND } from "../../domain/jots/rounds";
import { createId } from "../../domain/records/ids";
import type { Change, Kind } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { findMatches, type RoundMatch, type TableSeat } from "../../engines/round";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { buildWindowKey } from "../../store/windowDrafts";
import { round as words } from "../../text/en/months";
import { events, people } from "../../text/en/records";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { MissingRecord } from "../../ui/MissingRecord";
import { toast } from "../../ui/toasts";
import css from "../../views/followups/followup.css?inline";
import { TooLong } from "../../views/TooLong";

adoptStyles(css);

async function readSeats(read: Reader, event: string): Promise<TableSeat[]> {
  const [jots, clippings, persons] = await Promise.all([
    read.listAll("jot"),
    read.listAll("clipping"),
    read.listAll("person"),
  ]);
  const asks = jots.filter(
    ({ fields }) => fields.event_id === event && isOfRound(fields) && !fields.in_confidence,
  );
  const offers = clippings.filter(({ fields }) => fields.event_id === event && fields.person_id);
  return persons.flatMap((row) => {
    const seat = {
      person: row.id,
      name: getName(row),
      asks: asks
        .filter(({ fields }) => fields.person_ids?.includes(row.id))
        .map(({ id, fields }) => ({ id, text: fields.text ?? "" })),
      offers: offers
        .filter(({ fields }) => fields.person_id === row.id)
        .map(({ id, fields }) => ({ id, text: fields.title ?? "" })),
    };
    return seat.asks.length || seat.offers.length ? seat : [];
  });
}

async function readTable(
  read: Reader,
  event: string,
): Promise<{ seats: TableSeat[]; matches: RoundMatch[] }> {
  const seats = await readSeats(read, event);
  return { seats, matches: findMatches(seats, await openHelper(read)) };
}

async function changesOf(event: string, name: string, ask: string, offer: string): Promise<Change[]> {
  const now = Date.now();
  const {
    people: [draft],
    changes,
  } = await writeDownPeople([{ name }], event, now);
  const id = draft!.id;
  const asked: Change = {
    kind: "jot",
    id: createId(),
    fields: {
      ...beginJot("challenge"),
      text: ask,
      person_ids: [id],
      event_id: event,
      session_name: ROUND,
      heard_at: now,
    },
  };
  const offered: Change = {
    kind: "clipping",
    id: createId(),
    fields: { kind: "know_how", title: offer, person_id: id, event_id: event, found_at: now },
  };
  return [...changes, ...(ask ? [asked] : []), ...(offer ? [offered] : [])];
}

function asText(event: string, seats: TableSeat[], matches: RoundMatch[]): string {
  const lines = seats.map(({ name, asks, offers }) =>
    [
      name,
      ...asks.map(({ text }) => `  ${words.ask}: ${text}`),
      ...offers.map(({ text }) => `  ${words.offer}: ${text}`),
    ].join("\n"),
  );
  const pairs = matches.map(({ giver, taker, ask }) => `${words.match(giver.name, taker.name)}: ${ask.text}`);
  return [
    `${words.text(event)}, ${getToday()}`,
    ...lines,
    ...(pairs.length ? [[words.matched, ...pairs].join("\n")] : []),
  ].join("\n\n");
}

export function RoundPage({ id }: { id: string }) {
  const draft = `round ${id}`;
  const [typed, type, empty] = useFormDraft(draft);
  const { name = "", ask = "", offer = "" } = typed;
  const known = useLive(async (read) => ({ event: await read.findRecord(id, "event") }), [id]);
  const event = known?.event;
  const { seats, matches } = useLive((read) => readTable(read, id), [id]) ?? { seats: [], matches: [] };
  const add = async (submitted: Event) => {
    submitted.preventDefault();
    if (!name.trim() || !(ask.trim() || offer.trim())) return;
    if (
      !(await commit(await changesOf(id, name.trim(), ask.trim(), offer.trim()), {
        message: words.taken,
        draft: buildWindowKey(draft),
      }))
    )
      return;
    empty(typed);
    (submitted.target as HTMLElement).querySelector("input")?.focus();
  };
  const share = async () => {
    const text = asText(event?.fields.name ?? "", seats, matches);
    if (navigator.share) await navigator.share({ text }).catch(() => undefined);
    else
      await navigator.clipboard.writeText(text).then(
        () => toast(words.copied),
        () => undefined,
      );
  };
  const field = (at: string, label: string, value: string, kind: Kind, kept: string) => (
    <label>
      <span class="label">{label}</span>
      <input
        class="input"
        aria-label={label}
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => type({ [at]: currentTarget.value })}
      />
      <TooLong kind={kind} field={kept} text={value} />
    </label>
  );
  if (!known) return null;
  if (!event || !isLive(event))
    return <MissingRecord title={words.title} message={events.gone} back={people.back} to={paths.events} />;
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.event(id)}>
        {words.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <form class="stack" onSubmit={(submitted) => void add(submitted)}>
        {field("name", words.name, name, "person", "name")}
        {field("ask", words.ask, ask, "jot", "text")}
        {field("offer", words.offer, offer, "clipping", "title")}
        <button type="submit" class="button first" disabled={!name.trim() || !(ask.trim() || offer.trim())}>
          {words.add}
        </button>
      </form>
      {seats.length > 0 && (
        <>
          <ul class="list">
            {seats.map((seat) => (
              <li key={seat.person} class="line">
                <div data-name="">
                  <a class="whose" href={paths.person(seat.person)}>
                    {seat.name}
                  </a>
                  {seat.asks.map(({ id: jotId, text }) => (
                    <p key={jotId}>
                      <span class="aside">{words.ask}</span> {text}
                    </p>
                  ))}
                  {seat.offers.map(({ id: jotId, text }) => (
                    <p key={jotId}>
                      <span class="aside">{words.offer}</span> {text}
                    </p>
                  ))}
                </div>
              </li>
            ))}
          </ul>
          <section class="part" aria-labelledby="matched">
            <h2 id="matched">{words.matched}</h2>
            {matches.length === 0 && <p class="aside">{words.noMatch}</p>}
            <ul class="list">
              {matches.map(({ giver, taker, ask: asked, offer: offered }) => (
                <li key={asked.id + offered.id} class="line">
                  <div data-name="">
                    <b>{words.match(giver.name, taker.name)}</b>
                    <p class="aside">
                      {asked.text} · {offered.text}
                    </p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <button type="button" class="button" onClick={() => void share()}>
            {words.share}
          </button>
        </>
      )}
    </div>
  );
}
