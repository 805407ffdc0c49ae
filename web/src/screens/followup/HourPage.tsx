/** The giving hour: a few things for this week, the quick ones first. */
import { isQuick, ofThisWeek, type Favour } from "../../helping/giving_hour";
import { outlook } from "../../helping/outlook";
import { today } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { composer } from "../../parts/words/followup";
import { hour as words } from "../../parts/words/months";
import { clippings, CLIPPINGS } from "../../parts/words/clippings";
import { aboutOf, giftOf, placeOf } from "./LineCard";
import { bestFor } from "./usable";
import { Quoted } from "./WhatItAnswers";
import { calledAt, useFalling, type Falling } from "../../parts/helping/falling";

/** An hour needs five: of these it is chosen. */
const WEIGHED = 40;

/** What there is to give for each line, as far as the shelf knows. */
async function weighed({ lines, jot, followup, clipping }: Falling): Promise<Favour[]> {
  const { due, soon } = outlook(lines, today());
  const one = [...due, ...soon].filter(({ person_id }) => person_id).slice(0, WEIGHED);
  return Promise.all(
    one.map(async (line) => {
      const about = aboutOf(line, { jot });
      const begun = followup.get(line.followup_id ?? "");
      if (about?.fields.kind === "promise") return { line, clipping_id: null, kind: "promise" };
      if (begun?.other_person_id) return { line, clipping_id: null, kind: "introduction" };
      if (begun?.clipping_id) return { line, clipping_id: begun.clipping_id, kind: clipping.get(begun.clipping_id)?.kind ?? null };
      const best = about && (await bestFor(about.id, line.person_id!));
      return { line, clipping_id: best?.id ?? null, kind: best?.fields.kind ?? null };
    }),
  );
}

export default function HourPage() {
  const falling = useFalling();
  const chosen = useLive(async () => falling && ofThisWeek(await weighed(falling)), ["clipping"], [falling?.lines]);
  return (
    <div class="quiet stack">
      <a class="plain back" href="/follow-up">{composer.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      {chosen?.length === 0 && <p class="empty">{words.none}</p>}
      <ol>
        {falling &&
          chosen?.map((favour) => {
            const { line, clipping_id } = favour;
            const about = aboutOf(line, falling);
            const gift = falling.clipping.get(clipping_id ?? "");
            return (
              <li key={line.followup_id ?? line.jot_id ?? line.person_id} class="falling">
                <p>
                  <a class="whose" data-name="" href={`/people/${line.person_id}`}>{calledAt(falling, line.person_id)}</a>
                  <span class="aside">{isQuick(favour) ? words.quick : words.longer}</span>
                </p>
                {about && <Quoted jot={about} />}
                <p>{gift ? `${CLIPPINGS[gift.kind ?? ""] ?? ""}: ${gift.title || clippings.unnamed}` : giftOf(line, falling) ?? (favour.kind !== "promise" && words.asks)}</p>
                <a class="button first" href={placeOf(line, about?.id, clipping_id ? { clipping: clipping_id } : { ask: true })}>{words.write}</a>
              </li>
            );
          })}
      </ol>
    </div>
  );
}
