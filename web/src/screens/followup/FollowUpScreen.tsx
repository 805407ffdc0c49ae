/** Follow up: what falls due now and soon, what is begun, who rests; and beside it one that is written. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { isOpen, whenever } from "../../helping/due";
import { outlook } from "../../helping/outlook";
import { keepField } from "../../parts/Kept";
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { wear } from "../../parts/styles";
import { dayWords, today } from "../../parts/days";
import { followup as words } from "../../parts/words/followup";
import css from "../../styles/followup.css?inline";
import { people } from "../../parts/words/records";
import { get } from "../../store/notebook";
import type { ScreenProps } from "../App";
import { LineCard } from "./LineCard";
import { Composer } from "./Composer";
import { NewFollowup } from "./NewFollowup";
import { calledAt, useFalling, type Falling } from "../../parts/helping/falling";

wear(css);

/** A crowded event is not to be a wall: more are shown when asked for. */
const PAGE = 7;
/** Further ahead nobody looks. */
const NAMED = 100;

const BESIDE = {
  hour: () => import("./HourPage"),
  gifts: () => import("./GiftsPage"),
  radar: () => import("./RadarPage"),
  joys: () => import("./JoysPage"),
} as const;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-label={title}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

/** Open ones without a day: they wait, and keep everything else about that person quiet. */
const begun = ({ followup }: Falling) =>
  [...followup].filter(([, fields]) => isOpen(fields) && !fields.due_on && fields.person_id);

function Lists({ falling }: { falling: Falling }) {
  const { due, soon, later: far } = outlook(falling.lines, today());
  // What comes soon and finds no room there is named below, with what comes later.
  const later = [...soon.slice(PAGE), ...far].slice(0, NAMED);
  const [most, setMost] = useState(PAGE);
  const open = begun(falling);
  const promised = whenever(falling);
  const resting = [...falling.person].filter(([, { resting }]) => resting);
  const nameFor = (id: string) => calledAt(falling, id);
  const wake = async (id: string) => {
    const row = await get<"person">(id);
    if (row) await keepField(row, "resting", false);
  };
  return (
    <>
      {!due.length && !soon.length && !open.length && !promised.length && <p class="empty">{words.none}</p>}
      {due.length > 0 && (
        <Part title={words.due}>
          <ul>{due.slice(0, most).map((line) => <LineCard key={keyOf(line)} line={line} falling={falling} />)}</ul>
          {due.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{people.more}</button>}
        </Part>
      )}
      {open.length > 0 && (
        <Part title={words.begun}>
          <ul class="list">
            {open.map(([id, { person_id, other_person_id, clipping_id }]) => (
              <li key={id}>
                <a class="entry" href={`/follow-up/${id}`}>
                  <b>{[person_id, other_person_id].filter((side) => side != null).map(nameFor).join(" & ")}</b>
                  <span class="aside">{falling.clipping.get(clipping_id ?? "")?.title}</span>
                </a>
              </li>
            ))}
          </ul>
        </Part>
      )}
      {promised.length > 0 && (
        <Part title={words.whenever}>
          <ul>{promised.map((line) => <LineCard key={keyOf(line)} line={line} falling={falling} />)}</ul>
        </Part>
      )}
      {soon.length > 0 && (
        <Part title={words.soon}>
          <ul>{soon.slice(0, PAGE).map((line) => <LineCard key={keyOf(line)} line={line} falling={falling} />)}</ul>
        </Part>
      )}
      {later.length > 0 && (
        <details class="part">
          <summary>{words.later}</summary>
          <ul class="list">
            {later.map((line) => (
              <li key={keyOf(line)} class="line">
                <a data-name="" href={line.followup_id ? `/follow-up/${line.followup_id}` : `/people/${line.person_id}`}>{nameFor(line.person_id ?? "")}</a>
                <span class="aside">{dayWords(line.due_on)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {resting.length > 0 && (
        <details class="part">
          <summary>{words.resting}</summary>
          <p class="aside">{words.restingHint}</p>
          <ul class="list">
            {resting.map(([id]) => (
              <li key={id} class="line">
                <a data-name="" href={`/people/${id}`}>{nameFor(id)}</a>
                <button type="button" class="plain" onClick={() => void wake(id)}>{words.wake}</button>
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

const keyOf = ({ why, person_id, followup_id, jot_id }: Falling["lines"][number]): string =>
  followup_id ?? `${why} ${jot_id ?? person_id}`;

export default function FollowUpScreen({ id }: ScreenProps) {
  const falling = useFalling();
  const beside = BESIDE[id as keyof typeof BESIDE];
  const links = [["hour", words.hour], ["gifts", words.gifts], ["radar", words.radar], ["joys", words.joys]] as const;
  return (
    <div class="panes" data-open={id || undefined}>
      <section class="list-of stack">
        {id ? <h2 class="title">{words.title}</h2> : <Heading title={words.title} />}
        <p class="aside">{words.lead}</p>
        {falling && <Lists falling={falling} />}
        <nav class="part" aria-label={words.more}>
          <ul class="list">
            {links.map(([place, said]) => (
              <li key={place}>
                <a class="entry" href={`/follow-up/${place}`} aria-current={place === id ? "true" : undefined}>{said}</a>
              </li>
            ))}
            <li><a class="entry" href="/triage">{words.triage}</a></li>
          </ul>
        </nav>
      </section>
      <section class="page-of">
        {beside ? (
          <Later key={id} load={beside} with={{}} />
        ) : id === "new" ? (
          <NewFollowup />
        ) : (
          id ? <Composer key={id} id={id} /> : <p class="empty">{words.pick}</p>
        )}
      </section>
    </div>
  );
}
