/** One line of what falls due: for whom, what she said, and what can be done about it. */
import { useState } from "preact/hooks";
import { after, type Line } from "../../helping/due";
import { kept, letGo, snoozed } from "../../helping/acts";
import type { JotFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { dayWords, today } from "../../parts/days";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { followup as words } from "../../parts/words/followup";
import type { Falling } from "../../parts/helping/falling";

/** What the line is about: what was promised, or the latest that she struggles with and did not say in confidence. */
export function aboutOf({ jot_id, person_id }: Line, { jot }: Pick<Falling, "jot">): { id: string; fields: JotFields } | undefined {
  const named = jot_id ? jot.get(jot_id) : undefined;
  if (named) return { id: jot_id!, fields: named };
  const hers = [...jot].filter(([, fields]) => person_id && fields.person_ids?.includes(person_id) && isOpen(fields));
  const [latest] = hers.sort(([, one], [, other]) => (other.heard_at ?? 0) - (one.heard_at ?? 0));
  return latest && { id: latest[0], fields: latest[1] };
}

/** What is meant to be given: a clipping, or somebody to meet. */
export function giftOf({ followup_id }: Line, { followup, clipping, person }: Falling): string | undefined {
  const { clipping_id, other_person_id } = followup.get(followup_id ?? "") ?? {};
  if (other_person_id) return words.meet(nameOf({ fields: person.get(other_person_id) ?? {} }));
  return (clipping_id && clipping.get(clipping_id)?.title) || undefined;
}

const isOpen = ({ kind, state, in_confidence }: JotFields): boolean =>
  kind === "challenge" && !in_confidence && (state ?? "open") !== "solved";

/** Where the line is taken up: its own page where it is begun, else a new one. */
export function placeOf(line: Line, about: string | undefined): string {
  if (line.followup_id) return `/follow-up/${line.followup_id}`;
  const asked = new URLSearchParams({ person: line.person_id ?? "", ...(about && { jot: about }) });
  return `/follow-up/new?${asked}`;
}

function Snooze({ line, onDone }: { line: Line; onDone: () => void }) {
  const until = (days: number) => {
    const day = after(today(), days);
    void act([snoozed(line, day)], { said: words.snoozedTo(dayWords(day)) });
    onDone();
  };
  return (
    <div class="row" role="group" aria-label={words.snooze}>
      {Object.entries(words.snoozes).map(([days, said]) => (
        <button key={days} type="button" class="button" onClick={() => until(Number(days))}>{said}</button>
      ))}
    </div>
  );
}

export function LineCard({ line, falling }: { line: Line; falling: Falling }) {
  const [snoozing, setSnoozing] = useState(false);
  const person = falling.person.get(line.person_id ?? "");
  const about = aboutOf(line, falling);
  const met = falling.event.get(person?.event_id ?? "")?.name ?? "";
  const gift = giftOf(line, falling);
  const isPromise = line.why === "promise";
  const done = () => void act([kept(line, Date.now())], { said: words.doneSaid });
  const drop = () => void act([letGo(line, Date.now())], { said: words.letGoSaid });
  return (
    <li class="falling">
      <p>
        {person && <a class="whose" data-name="" href={`/people/${line.person_id}`}>{nameOf({ fields: person })}</a>}
        <span class="aside">{words.why[line.why](met)}{line.due_on > today() && ` · ${dayWords(line.due_on)}`}</span>
      </p>
      {about?.fields.text && (isPromise ? <p data-name="">{about.fields.text}</p> : <blockquote class="hers">{about.fields.text}</blockquote>)}
      {gift && <p class="aside" data-name="">{gift}</p>}
      <div class="row">
        {person && (
          <button type="button" class={isPromise ? "button" : "button first"} onClick={() => go(placeOf(line, about?.id))}>
            {line.followup_id ? words.look : words.write}
          </button>
        )}
        {isPromise && <button type="button" class="button first" onClick={done}>{words.done}</button>}
        <button type="button" class="plain" aria-expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>{words.snooze}</button>
        <button type="button" class="plain" onClick={drop}>{words.letGo}</button>
      </div>
      {snoozing && <Snooze line={line} onDone={() => setSnoozing(false)} />}
    </li>
  );
}
