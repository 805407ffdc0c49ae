/** One line of what falls due: for whom, what they said, and what can be done about it. */

import type { TargetedEvent } from "preact";
import { useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { calledAt, type DueLines } from "../../data/dueLines";
import { getName } from "../../data/people/someone";
import { addDays, getToday } from "../../domain/days/days";
import { keepPromise, letLineGo, snoozeLine } from "../../domain/followups/changes";
import { isPromise } from "../../domain/jots/kinds";
import type { Change, JotFields } from "../../domain/records/model";
import { isFacedNow } from "../../domain/rules/challenges";
import type { DueLine } from "../../domain/rules/due";
import { type NewFollowupQuery, paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { formatDay } from "../../text/dates";
import { followup as words } from "../../text/en/followup";
import { Quoted } from "./WhatItAnswers";

type About = { id: string; fields: JotFields };

const latest = new WeakMap<DueLines["jot"], Map<string, About>>();

/** By person, the latest that they face; looked for once for all lines. */
function findStruggles(jots: DueLines["jot"]): Map<string, About> {
  const known = latest.get(jots);
  if (known) return known;
  const struggles = new Map<string, About>();
  for (const [id, fields] of jots) {
    if (fields.in_confidence || !isFacedNow(fields)) continue;
    for (const person of fields.person_ids ?? [])
      if ((struggles.get(person)?.fields.heard_at ?? -1) < (fields.heard_at ?? 0))
        struggles.set(person, { id, fields });
  }
  latest.set(jots, struggles);
  return struggles;
}

/** What the line is about: what was promised, or what it answers, else the latest of their struggles; nothing said in confidence. */
export function aboutOf(
  { jot_id, person_id }: DueLine,
  { jot }: Pick<DueLines, "jot">,
): { id: string; fields: JotFields } | undefined {
  const named = jot_id ? jot.get(jot_id) : undefined;
  if (named && (isPromise(named) || !named.in_confidence)) return { id: jot_id!, fields: named };
  return findStruggles(jot).get(person_id ?? "");
}

/** What is meant to be given: a clipping, or somebody to meet. */
export function giftOf(
  { followup_id }: DueLine,
  { followup, clipping, person }: DueLines,
): string | undefined {
  const { clipping_id, other_person_id } = followup.get(followup_id ?? "") ?? {};
  if (other_person_id) return words.meet(calledAt({ person }, other_person_id));
  return (clipping_id && clipping.get(clipping_id)?.title) || undefined;
}

/** Where the line is taken up: its own page where it is begun, else a new one. */
export function placeOf(
  line: DueLine,
  about: string | undefined,
  more: Pick<NewFollowupQuery, "clipping" | "ask"> = {},
): string {
  return line.followup_id
    ? paths.followup(line.followup_id)
    : paths.newFollowup({ person: line.person_id ?? "", jot: about, ...more });
}

function Snooze({ onUntil }: { onUntil: (event: TargetedEvent<HTMLElement>, day: string) => void }) {
  return (
    <fieldset class="row" aria-label={words.snooze}>
      {Object.entries(words.snoozes).map(([days, label]) => (
        <button
          key={days}
          type="button"
          class="button"
          onClick={(event) => onUntil(event, addDays(getToday(), Number(days)))}
        >
          {label}
        </button>
      ))}
    </fieldset>
  );
}

/** A promise names its day, but on that day itself. */
function reasonOf(why: DueLine["why"], due_on: string, place: string): string {
  if (why === "first") return place;
  return why === "promise" && due_on && due_on !== getToday()
    ? words.promisedFor(formatDay(due_on))
    : words.why[why];
}

export function DueCard({ line, falling }: { line: DueLine; falling: DueLines }) {
  const [snoozing, setSnoozing] = useState(false);
  const person = falling.person.get(line.person_id ?? "");
  const about = aboutOf(line, falling);
  const metAt = person?.event_id ?? null;
  const lastAt = falling.lastPlaces.get(line.person_id ?? "") ?? null;
  const eventName = (id: string | null) => falling.event.get(id ?? "")?.name ?? "";
  const place = lastAt === metAt ? words.metAt(eventName(metAt)) : words.talkedAt(eventName(lastAt));
  const gift = giftOf(line, falling);
  const promised = isPromise(about?.fields ?? {});
  const why = promised ? "promise" : line.why;
  // The card goes away with what is done about it: the focus stays with the part in which it stood.
  const settle = async (event: TargetedEvent<HTMLElement>, change: Change, message: string) => {
    const heading = event.currentTarget.closest("section")?.querySelector<HTMLElement>("h2");
    if (await commit([change], { message })) heading?.focus();
  };
  return (
    <li class="falling">
      <p>
        {person && (
          <a class="whose" data-name="" href={paths.person(line.person_id ?? "")}>
            {getName({ fields: person })}
          </a>
        )}
        <span class="aside">
          {reasonOf(why, line.due_on, place)}
          {why !== "promise" && line.due_on > getToday() && ` · ${words.dueOn(formatDay(line.due_on))}`}
        </span>
      </p>
      {about && <Quoted jot={about} />}
      {gift && (
        <p class="aside" data-name="">
          {gift}
        </p>
      )}
      <div class="row">
        {person && (
          <button
            type="button"
            class={promised ? "button" : "button first"}
            onClick={() => navigate(placeOf(line, about?.id))}
          >
            {line.followup_id ? words.look : words.write}
          </button>
        )}
        {promised && (
          <button
            type="button"
            class="button first"
            onClick={(event) => void settle(event, keepPromise(line, Date.now()), words.doneSaid)}
          >
            {words.done}
          </button>
        )}
        <button type="button" class="plain" aria-expanded={snoozing} onClick={() => setSnoozing(!snoozing)}>
          {words.snooze}
        </button>
        <button
          type="button"
          class="plain"
          onClick={(event) => void settle(event, letLineGo(line, Date.now()), words.letGoSaid)}
        >
          {words.letGo}
        </button>
      </div>
      {snoozing && (
        <Snooze
          onUntil={(event, day) => void settle(event, snoozeLine(line, day), words.snoozedTo(formatDay(day)))}
        />
      )}
    </li>
  );
}
