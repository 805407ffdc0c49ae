/** Recertification credits: sessions and their PDCs, written down beside the notes, for my own renewal. */

import type { TargetedSubmitEvent } from "preact";
import { commit } from "../../data/commit";
import { useFormDraft } from "../../data/formDraft";
import { useLive } from "../../data/live";
import { formatPdcs, parseMinutes, sumMinutes, YEARS } from "../../domain/credits";
import { getToday, subtractYears } from "../../domain/days/days";
import { createId } from "../../domain/records/ids";
import { mapFields, type Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { buildWindowKey } from "../../store/windowDrafts";
import { formatDay } from "../../text/dates";
import { credits as words } from "../../text/en/credits";
import { acts } from "../../text/en/records";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";
import { toast } from "../../ui/toasts";
import { TooLong } from "../../views/TooLong";

const DRAFT = "credit";
const PAGE = 10;

type Credit = Row<"credit">;

const dayOf = ({ fields }: Credit): string => fields.earned_on ?? "";

async function readCredits(read: Reader) {
  const [credits, events] = await Promise.all([read.listAll("credit"), read.listAll("event")]);
  credits.sort((one, other) => (dayOf(one) > dayOf(other) ? -1 : 1));
  return { credits, events: mapFields<"event">(events) };
}

type Read = Awaited<ReturnType<typeof readCredits>>;

/** Cells are one line each: what is pasted has as many columns as were copied. */
const asTable = ({ credits, events }: Read): string =>
  [
    words.columns,
    ...credits.map(({ fields }) => [
      fields.earned_on,
      fields.title,
      formatPdcs(fields.minutes ?? 0),
      fields.code,
      events.get(fields.event_id ?? "")?.name,
    ]),
  ]
    .map((row) => row.map((cell) => (cell ?? "").replace(/\s+/g, " ")).join("\t"))
    .join("\n"); // prettier-ignore

function NewCredit({ events }: Pick<Read, "events">) {
  const [typed, type, empty] = useFormDraft(DRAFT);
  const { title = "", pdcs = "1", code = "" } = typed;
  const event = typed["event"] ?? new URLSearchParams(location.search).get("event") ?? "";
  const minutes = parseMinutes(pdcs);
  const earned_on = typed["day"] || events.get(event)?.starts_on || getToday();
  const add = async (submitted: TargetedSubmitEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    if (!title.trim() || !minutes) return;
    const fields = {
      title: title.trim(),
      minutes,
      earned_on,
      event_id: event || null,
      code: code.trim() || null,
    };
    const form = submitted.currentTarget;
    if (
      !(await commit([{ kind: "credit", id: createId(), fields }], {
        message: words.kept,
        draft: buildWindowKey(DRAFT),
      }))
    )
      return;
    empty(typed);
    form.querySelector("input")?.focus();
  };
  const field = (name: string, label: string, value: string, more: object = {}) => (
    <label>
      <span class="label">{label}</span>
      <input
        class="input"
        value={value}
        autocomplete="off"
        onInput={({ currentTarget }) => type({ [name]: currentTarget.value })}
        {...more}
      />
    </label>
  );
  return (
    <form class="stack" onSubmit={(submitted) => void add(submitted)}>
      {field("title", words.what, title)}
      <TooLong kind="credit" field="title" text={title} />
      <div class="fields">
        {field("pdcs", words.pdcs, pdcs, {
          inputMode: "decimal",
          "aria-invalid": minutes ? undefined : "true",
          "aria-describedby": "wrong",
        })}
        {field("day", words.day, earned_on, { type: "date" })}
        {field("code", words.code, code, { maxLength: 100 })}
        <label>
          <span class="label">{words.event}</span>
          <select
            class="input"
            value={event}
            onChange={({ currentTarget }) => type({ event: currentTarget.value })}
          >
            <option value="">{words.noEvent}</option>
            {[...events].map(([id, { name }]) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      {!minutes && (
        <p class="notice" id="wrong" role="status">
          {words.wrong}
        </p>
      )}
      <button type="submit" class="button first" disabled={!title.trim() || !minutes}>
        {words.add}
      </button>
    </form>
  );
}

export function CreditsPage() {
  const data = useLive(readCredits);
  if (!data) return <Heading title={words.title} />;
  const { credits, events } = data;
  const minutes = sumMinutes(
    credits.map(({ fields }) => fields),
    subtractYears(getToday(), YEARS),
  );
  const copy = () =>
    navigator.clipboard.writeText(asTable(data)).then(
      () => toast(words.copied),
      () => toast(words.copyFailed),
    );
  const bin = (id: string) =>
    void commit([{ kind: "credit", id, fields: { deleted_at: Date.now() } }], { message: acts.binned });
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.events}>
        {words.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <NewCredit events={events} />
      {credits.length === 0 && <p class="empty">{words.none}</p>}
      {credits.length > 0 && (
        <section class="part stack" aria-label={words.title}>
          <h2>{words.sum(formatPdcs(minutes), YEARS)}</h2>
          <PagedList
            all={credits}
            page={PAGE}
            draw={(shown) => (
              <ul class="list">
                {shown.map(({ id, fields }) => (
                  <li key={id} class="line">
                    <div>
                      {fields.title}
                      <p class="aside">
                        {[
                          words.each(formatPdcs(fields.minutes ?? 0)),
                          fields.earned_on && formatDay(fields.earned_on),
                          fields.code,
                          events.get(fields.event_id ?? "")?.name,
                        ]
                          .filter(Boolean)
                          .join(" · ")}
                      </p>
                    </div>
                    <button type="button" class="plain" onClick={() => bin(id)}>
                      {acts.bin}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          />
          <button type="button" class="button" onClick={() => void copy()}>
            {words.copy}
          </button>
        </section>
      )}
    </div>
  );
}
