/** One line of what falls due: for whom, what she said, and what can be done about it. */
import { useState } from "preact/hooks";
import { after, type Line } from "../../helping/due";
import { kept, letGo, snoozed } from "../../helping/acts";
import type { Change, JotFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { dayWords, today } from "../../parts/days";
import { composerAt, type Asked } from "../../parts/helping/acts";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { followup as words } from "../../parts/words/followup";
import { calledAt, type Falling } from "../../parts/helping/falling";
import { Quoted } from "./WhatItAnswers";

type About = { id: string; fields: JotFields };
const latest = new WeakMap<Falling["jot"], Map<string, About>>();

/** By person, the latest that is open; looked for once for all lines. */
function struggles(jots: Falling["jot"]): Map<string, About> {
  const known = latest.get(jots);
  if (known) return known;
  const found = new Map<string, About>();
  for (const [id, fields] of jots) {
    if (!isOpen(fields)) continue;
    for (const person of fields.person_ids ?? []) {
      if ((found.get(person)?.fields.heard_at ?? -1) < (fields.heard_at ?? 0)) found.set(person, { id, fields });
    }
  }
  latest.set(jots, found);
  return found;
}

/** What the line is about: what was promised, or what it answers, else the latest of her struggles; nothing said in confidence. */
export function aboutOf({ jot_id, person_id }: Line, { jot }: Pick<Falling, "jot">): { id: string; fields: JotFields } | undefined {
  const named = jot_id ? jot.get(jot_id) : undefined;
  if (named && (named.kind === "promise" || !named.in_confidence)) return { id: jot_id!, fields: named };
  return struggles(jot).get(person_id ?? "");
}

/** What is meant to be given: a clipping, or somebody to meet. */
export function giftOf({ followup_id }: Line, { followup, clipping, person }: Falling): string | undefined {
  const { clipping_id, other_person_id } = followup.get(followup_id ?? "") ?? {};
  if (other_person_id) return words.meet(calledAt({ person }, other_person_id));
  return (clipping_id && clipping.get(clipping_id)?.title) || undefined;
}

const isOpen = ({ kind, state, in_confidence }: JotFields): boolean =>
  kind === "challenge" && !in_confidence && (state ?? "open") !== "solved";

/** Where the line is taken up: its own page where it is begun, else a new one. */
export function placeOf(line: Line, about: string | undefined, more: Pick<Asked, "clipping" | "ask"> = {}): string {
  return line.followup_id ? `/follow-up/${line.followup_id}` : composerAt({ person: line.person_id ?? "", jot: about, ...more });
}

function Snooze({ onUntil }: { onUntil: (event: Event, day: string) => void }) {
  return (
    <div class="row" role="group" aria-label={words.snooze}>
      {Object.entries(words.snoozes).map(([days, said]) => (
        <button key={days} type="button" class="button" onClick={(event) => onUntil(event, after(today(), Number(days)))}>{said}</button>
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
  const isPromise = about?.fields.kind === "promise";
  const why = isPromise ? "promise" : line.why;
  // The card goes away with what is done about it: the focus stays with the part in which it stood.
  const settle = async (event: Event, change: Change, said: string) => {
    const heading = (event.currentTarget as HTMLElement).closest("section")?.querySelector<HTMLElement>("h2");
    if (await act([change], { said })) heading?.focus();
  };
  return (
    <li class="falling">
      <p>
        {person && <a class="whose" data-name="" href={`/people/${line.person_id}`}>{nameOf({ fields: person })}</a>}
        <span class="aside">{words.why[why](met)}{line.due_on > today() && ` · ${dayWords(line.due_on)}`}</span>
      </p>
      {about && <Quoted jot={about} />}
      {gift && <p class="aside" data-name="">{gift}</p>}
      <div class="row">
        {person && (
          <button type="button" class={isPromise ? "button" : "button first"} onClick={() => go(placeOf(line, about?.id))}>
            {line.followup_id ? words.look : words.write}
          </button>
        )}
        {isPromise && <button type="button" class="button first" onClick={(event) => void settle(event, kept(line, Date.now()), words.doneSaid)}>{words.done}</button>}
        <button type="button" class="plain" aria-expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>{words.snooze}</button>
        <button type="button" class="plain" onClick={(event) => void settle(event, letGo(line, Date.now()), words.letGoSaid)}>{words.letGo}</button>
      </div>
      {snoozing && <Snooze onUntil={(event, day) => void settle(event, snoozed(line, day), words.snoozedTo(dayWords(day)))} />}
    </li>
  );
}
