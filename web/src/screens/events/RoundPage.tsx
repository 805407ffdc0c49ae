/** A table's round at an event: asks and offers taken down for all present, matched among them, shared as text. */
import { matches, type Match, type Seat } from "../../helping/round";
import { newId } from "../../kinds/id";
import { isLive } from "../../kinds/standing";
import type { Change } from "../../kinds/model";
import { openHelper } from "../../matching/helping/open";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { HELPING } from "../../parts/helping/found";
import { useLive } from "../../parts/live";
import { NotHere } from "../../parts/NotHere";
import { nameOf } from "../../parts/people/someone";
import { written } from "../../parts/people/writing";
import { useRemembered } from "../../parts/remembered";
import { wear } from "../../parts/styles";
import { toast } from "../../parts/toasts";
import { events, people } from "../../parts/words/records";
import { round as words } from "../../parts/words/months";
import css from "../../styles/followup.css?inline";
import { allOf, get } from "../../store/notebook";

wear(css);

/** What a jot of the round is heard in. */
const DURING = words.title;

async function readSeats(event: string): Promise<Seat[]> {
  const [jots, clippings, persons] = await Promise.all([allOf("jot"), allOf("clipping"), allOf("person")]);
  const asks = jots.filter(({ fields }) => fields.event_id === event && fields.session_name === DURING && !fields.in_confidence);
  const offers = clippings.filter(({ fields }) => fields.event_id === event && fields.person_id);
  return persons.flatMap((row) => {
    const seat = {
      person: row.id,
      name: nameOf(row),
      asks: asks.filter(({ fields }) => fields.person_ids?.includes(row.id)).map(({ id, fields }) => ({ id, text: fields.text ?? "" })),
      offers: offers.filter(({ fields }) => fields.person_id === row.id).map(({ id, fields }) => ({ id, text: fields.title ?? "" })),
    };
    return seat.asks.length || seat.offers.length ? seat : [];
  });
}

async function readTable(event: string): Promise<{ seats: Seat[]; found: Match[] }> {
  const seats = await readSeats(event);
  return { seats, found: matches(seats, await openHelper()) };
}

async function changesOf(event: string, name: string, ask: string, offer: string): Promise<Change[]> {
  const now = Date.now();
  const { people: [said], changes } = await written([{ name }], event, now);
  const id = said!.id;
  const asked: Change = {
    kind: "jot",
    id: newId(now),
    fields: { kind: "challenge", state: "open", text: ask, person_ids: [id], event_id: event, session_name: DURING, heard_at: now },
  };
  const offered: Change = {
    kind: "clipping",
    id: newId(now),
    fields: { kind: "know_how", title: offer, person_id: id, event_id: event, found_at: now },
  };
  return [...changes, ...(ask ? [asked] : []), ...(offer ? [offered] : [])];
}

function asText(event: string, seats: Seat[], found: Match[]): string {
  const lines = seats.map(({ name, asks, offers }) =>
    [name, ...asks.map(({ text }) => `  ${words.ask}: ${text}`), ...offers.map(({ text }) => `  ${words.offer}: ${text}`)].join("\n"),
  );
  const pairs = found.map(({ giver, taker, ask }) => `${words.match(giver.name, taker.name)}: ${ask.text}`);
  return [`${words.text(event)}, ${today()}`, ...lines, ...(pairs.length ? [[words.matched, ...pairs].join("\n")] : [])].join("\n\n");
}

export default function RoundPage({ id }: { id: string }) {
  const draft = `round ${id}`;
  const [typed, type, empty] = useRemembered(draft);
  const { name = "", ask = "", offer = "" } = typed;
  const known = useLive(async () => ({ event: await get<"event">(id) }), ["event"], [id]);
  const event = known?.event;
  const { seats, found } = useLive(() => readTable(id), HELPING, [id]) ?? { seats: [], found: [] };
  const add = async (submitted: Event) => {
    submitted.preventDefault();
    if (!name.trim() || !(ask.trim() || offer.trim())) return;
    if (!(await act(await changesOf(id, name.trim(), ask.trim(), offer.trim()), { said: words.taken, draft }))) return;
    empty();
    (submitted.target as HTMLElement).querySelector("input")?.focus();
  };
  const share = async () => {
    const text = asText(event?.fields.name ?? "", seats, found);
    if (navigator.share) await navigator.share({ text }).catch(() => undefined);
    else await navigator.clipboard.writeText(text).then(() => toast(words.copied), () => undefined);
  };
  const field = (at: string, label: string, value: string, longest: number) => (
    <label>
      <span class="label">{label}</span>
      <input class="input" value={value} maxLength={longest} autocomplete="off" onInput={({ currentTarget }) => type({ [at]: currentTarget.value })} />
    </label>
  );
  if (!known) return null;
  if (event?.kind !== "event" || !isLive(event)) return <NotHere title={words.title} said={events.gone} back={people.back} to="/events" />;
  return (
    <div class="quiet stack">
      <a class="plain back" href={`/events/${id}`}>{words.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <form class="stack" onSubmit={(submitted) => void add(submitted)}>
        {field("name", words.name, name, 200)}
        {field("ask", words.ask, ask, 2000)}
        {field("offer", words.offer, offer, 300)}
        <button class="button first" disabled={!name.trim() || !(ask.trim() || offer.trim())}>{words.add}</button>
      </form>
      {seats.length > 0 && (
        <>
          <ul class="list">
            {seats.map((seat) => (
              <li key={seat.person} class="line">
                <div data-name="">
                  <a class="whose" href={`/people/${seat.person}`}>{seat.name}</a>
                  {seat.asks.map(({ id: said, text }) => <p key={said}><span class="aside">{words.ask}</span> {text}</p>)}
                  {seat.offers.map(({ id: said, text }) => <p key={said}><span class="aside">{words.offer}</span> {text}</p>)}
                </div>
              </li>
            ))}
          </ul>
          <section class="part" aria-labelledby="matched">
            <h2 id="matched">{words.matched}</h2>
            {found.length === 0 && <p class="aside">{words.noMatch}</p>}
            <ul class="list">
              {found.map(({ giver, taker, ask: asked, offer: offered }) => (
                <li key={asked.id + offered.id} class="line">
                  <div data-name="">
                    <b>{words.match(giver.name, taker.name)}</b>
                    <p class="aside">{asked.text} · {offered.text}</p>
                  </div>
                </li>
              ))}
            </ul>
          </section>
          <button type="button" class="button" onClick={() => void share()}>{words.share}</button>
        </>
      )}
    </div>
  );
}
