/** The recap of an event: read on the screen, copied as text, or printed. */
import { useMemo, useState } from "preact/hooks";
import { isLive } from "../../../kinds/standing";
import { PARTS, recap, type Part } from "../../../matching/recap";
import { dayWords, daysWords } from "../../../parts/days";
import { Heading } from "../../../parts/Heading";
import { useLive } from "../../../parts/live";
import { NotHere } from "../../../parts/NotHere";
import { nameOf, workOf } from "../../../parts/people/someone";
import { wear } from "../../../parts/styles";
import { recap as words } from "../../../parts/words/recap";
import { events, people as peopleWords } from "../../../parts/words/records";
import { allOf, get, jotsAt } from "../../../store/notebook";
import { Lines, Section } from "./Lines";
import css from "./recap.css?inline";
import { recapText } from "./text";

const MOST = 5_000;
const HERS: Part[] = ["struggles", "asked", "interests"];

export default function RecapPage({ id }: { id: string }) {
  wear(css);
  const [said, setSaid] = useState("");
  const [byHand, setByHand] = useState("");
  const event = useLive(async () => ({ row: await get<"event">(id) }), ["event"], [id]);
  const rows = useLive(async () => Promise.all([allOf("person"), jotsAt(id, MOST), allOf("followup")]), ["person", "jot", "followup"], [id]);
  const all = useMemo(() => rows && recap(id, ...rows), [rows]);
  const named = useMemo(() => new Map(rows?.[0].map((person) => [person.id, person])), [rows]);
  if (!event || !all) return null;
  const { row } = event;
  if (row?.kind !== "event" || !isLive(row)) return <NotHere title={events.title} said={events.gone} back={peopleWords.back} to="/events" />;
  const { fields } = row;
  const copy = () => {
    const text = recapText(row, all);
    const copied = navigator.clipboard ? navigator.clipboard.writeText(text) : Promise.reject(new Error("no clipboard"));
    copied.then(
      () => {
        setByHand("");
        setSaid(words.copied);
      },
      () => {
        setByHand(text);
        setSaid(words.copyFailed);
      },
    );
  };
  const empty = !all.met.length && PARTS.every((part) => !all[part].length);
  return (
    <div class="recap stack">
      <a class="plain back recap-acts" href={`/events/${id}`}>{words.back}</a>
      <Heading title={words.title(fields.name || events.unnamed)} />
      <p class="aside">{[daysWords(fields.starts_on, fields.ends_on), fields.venue, fields.city].filter(Boolean).join(" · ")}</p>
      {empty && <p class="empty">{words.empty}</p>}
      {!empty && (
        <div class="row recap-acts">
          <button type="button" class="button first" onClick={copy}>{words.copy}</button>
          <button type="button" class="button" onClick={() => print()}>{words.print}</button>
          <a class="plain" href="/triage">{words.triage}</a>
        </div>
      )}
      <p class="recap-acts" role="status">{said}</p>
      {byHand && (
        <label class="recap-acts">
          <span class="label">{words.byHand}</span>
          <textarea class="input" rows={8} readOnly value={byHand} onFocus={(event) => event.currentTarget.select()} />
        </label>
      )}
      {all.confided > 0 && <p class="recap-acts recap-confided">{words.confided(all.confided)}</p>}
      {all.met.length > 0 && (
        <section class="part" aria-labelledby="met">
          <h2 id="met">{words.met}</h2>
          <ul class="recap-lines" data-name>
            {all.met.map((person) => (
              <li key={person.id}>
                <a href={`/people/${person.id}`}>{nameOf(person)}</a>{" "}
                <span class="aside">{[workOf(person), person.fields.name && person.fields.remember_by].filter(Boolean).join(" · ")}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {PARTS.map((part) => (
        <Section key={part} id={part} title={words.parts[part]} lines={all[part]}>
          <Lines lines={all[part]} named={named} hers={HERS.includes(part)} />
        </Section>
      ))}
      <Section id="next" title={words.next} lines={all.next.flatMap(({ promises, struggles }) => [...promises, ...struggles])}>
        <ul class="recap-lines" data-name>
          {all.next.map(({ person, promises, struggles }) => (
            <li key={person} data-confided={[...promises, ...struggles].every(({ confided }) => confided) || undefined}>
              <a href={`/people/${person}`}>{nameOf(named.get(person)!)}</a>
              <ul>
                {promises.map((line) => (
                  <li key={line.id} data-confided={line.confided || undefined}>{words.promised(line.text, line.due ? dayWords(line.due) : "")}</li>
                ))}
                {struggles.map((line) => (
                  <li key={line.id} data-confided={line.confided || undefined}>{words.struggle(line.text)}</li>
                ))}
              </ul>
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
