/** Recertification credits: sessions and their PDCs, written down beside the notes, for my own renewal. */
import { newId } from "../../../kinds/id";
import type { Row } from "../../../kinds/model";
import { act } from "../../../parts/act";
import { dayWords, today } from "../../../parts/days";
import { Heading } from "../../../parts/Heading";
import { useLive } from "../../../parts/live";
import { useRemembered } from "../../../parts/remembered";
import { toast } from "../../../parts/toasts";
import { credits as words } from "../../../parts/words/credits";
import { acts } from "../../../parts/words/records";
import { minutesOf, pdcsOf, together, YEARS, yearsBefore } from "../../../preparing/credits";
import { allOf } from "../../../store/notebook";

const DRAFT = "credit";

type Credit = Row<"credit">;

const dayOf = ({ fields }: Credit): string => fields.earned_on ?? "";

async function read() {
  const [credits, events] = await Promise.all([allOf("credit"), allOf("event")]);
  credits.sort((one, other) => (dayOf(one) > dayOf(other) ? -1 : 1));
  return { credits, events: new Map(events.map(({ id, fields }) => [id, fields])) };
}

type Read = Awaited<ReturnType<typeof read>>;

/** Cells are one line each: what is pasted has as many columns as were copied. */
const asTable = ({ credits, events }: Read): string =>
  [words.columns, ...credits.map(({ fields }) => [
    fields.earned_on, fields.title, pdcsOf(fields.minutes ?? 0), fields.code, events.get(fields.event_id ?? "")?.name,
  ])].map((row) => row.map((cell) => (cell ?? "").replace(/\s+/g, " ")).join("\t")).join("\n"); // prettier-ignore

function NewCredit({ events }: Pick<Read, "events">) {
  const [typed, type, empty] = useRemembered(DRAFT);
  const { title = "", pdcs = "1", code = "" } = typed;
  const event = typed["event"] ?? new URLSearchParams(location.search).get("event") ?? "";
  const minutes = minutesOf(pdcs);
  const earned_on = typed["day"] || events.get(event)?.starts_on || today();
  const add = async (submitted: Event) => {
    submitted.preventDefault();
    if (!title.trim() || !minutes) return;
    const fields = { title: title.trim(), minutes, earned_on, event_id: event || null, code: code.trim() || null };
    const form = submitted.currentTarget as HTMLFormElement;
    if (!(await act([{ kind: "credit", id: newId(), fields }], { said: words.kept, draft: DRAFT }))) return;
    empty();
    form.querySelector("input")?.focus();
  };
  const field = (name: string, label: string, value: string, more: object = {}) => (
    <label>
      <span class="label">{label}</span>
      <input class="input" value={value} autocomplete="off" onInput={({ currentTarget }) => type({ [name]: currentTarget.value })} {...more} />
    </label>
  );
  return (
    <form class="stack" onSubmit={(submitted) => void add(submitted)}>
      {field("title", words.what, title, { maxLength: 300 })}
      <div class="fields">
        {field("pdcs", words.pdcs, pdcs, { inputMode: "decimal", "aria-invalid": minutes ? undefined : "true", "aria-describedby": "wrong" })}
        {field("day", words.day, earned_on, { type: "date" })}
        {field("code", words.code, code, { maxLength: 100 })}
        <label>
          <span class="label">{words.event}</span>
          <select class="input" value={event} onChange={({ currentTarget }) => type({ event: currentTarget.value })}>
            <option value="">{words.noEvent}</option>
            {[...events].map(([id, { name }]) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      </div>
      {!minutes && <p class="notice" id="wrong" role="status">{words.wrong}</p>}
      <button class="button first" disabled={!title.trim() || !minutes}>{words.add}</button>
    </form>
  );
}

export default function CreditsPage() {
  const found = useLive(read, ["credit", "event"]);
  if (!found) return <Heading title={words.title} />;
  const { credits, events } = found;
  const minutes = together(credits.map(({ fields }) => fields), yearsBefore(today(), YEARS));
  const copy = () => navigator.clipboard.writeText(asTable(found)).then(() => toast(words.copied), () => toast(words.copyFailed));
  const bin = (id: string) => void act([{ kind: "credit", id, fields: { deleted_at: Date.now() } }], { said: acts.binned });
  return (
    <div class="quiet stack">
      <a class="plain back" href="/events">{words.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <NewCredit events={events} />
      {credits.length === 0 && <p class="empty">{words.none}</p>}
      {credits.length > 0 && (
        <section class="part stack" aria-label={words.title}>
          <h2>{words.sum(pdcsOf(minutes), YEARS)}</h2>
          <ul class="list">
            {credits.map(({ id, fields }) => (
              <li key={id} class="line">
                <div>
                  {fields.title}
                  <p class="aside">
                    {[words.each(pdcsOf(fields.minutes ?? 0)), fields.earned_on && dayWords(fields.earned_on), fields.code, events.get(fields.event_id ?? "")?.name]
                      .filter(Boolean)
                      .join(" · ")}
                  </p>
                </div>
                <button type="button" class="plain" onClick={() => bin(id)}>{acts.bin}</button>
              </li>
            ))}
          </ul>
          <button type="button" class="button" onClick={() => void copy()}>{words.copy}</button>
        </section>
      )}
    </div>
  );
}
