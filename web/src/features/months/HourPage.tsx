/** The giving hour: a few things for this week, the quick ones first. */

import { calledAt, type DueLines, useDueLines } from "../../data/dueLines";
import { findBestClipping } from "../../data/followups/usableClippings";
import { useLive } from "../../data/live";
import { getToday } from "../../domain/days/days";
import { groupOutlook } from "../../domain/followups/outlook";
import { isPromise } from "../../domain/jots/kinds";
import { type Favour, isQuick, pickThisWeek } from "../../engines/givingHour";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { CLIPPINGS } from "../../text/en/clippings";
import { composer } from "../../text/en/followup";
import { hour as words } from "../../text/en/months";
import { formatTitle } from "../../text/titles";
import { Heading } from "../../ui/Heading";
import { aboutOf, giftOf, placeOf } from "../../views/followups/DueCard";
import { Quoted } from "../../views/followups/WhatItAnswers";
import { HourDay } from "./HourDay";

/** An hour needs five: of these it is chosen. */
const WEIGHED = 40;

/** What there is to give for each line, as far as the shelf knows. */
async function weighLines(read: Reader, { lines, jot, followup, clipping }: DueLines): Promise<Favour[]> {
  const { due, soon } = groupOutlook(lines, getToday(), jot);
  const one = [...due, ...soon].filter(({ person_id }) => person_id).slice(0, WEIGHED);
  return Promise.all(
    one.map(async (line) => {
      const about = aboutOf(line, { jot });
      const openFollowup = followup.get(line.followup_id ?? "");
      if (about && isPromise(about.fields)) return { line, clipping_id: null, sort: "promise" };
      if (openFollowup?.other_person_id) return { line, clipping_id: null, sort: "introduction" };
      if (openFollowup?.clipping_id)
        return {
          line,
          clipping_id: openFollowup.clipping_id,
          sort: clipping.get(openFollowup.clipping_id)?.kind ?? null,
        };
      const best = about && (await findBestClipping(read, about.id, line.person_id!));
      return { line, clipping_id: best?.id ?? null, sort: best?.fields.kind ?? null };
    }),
  );
}

export function HourPage() {
  const falling = useDueLines();
  const chosen = useLive(
    async (read) => falling && pickThisWeek(await weighLines(read, falling)),
    [falling?.lines],
  );
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.followups}>
        {composer.back}
      </a>
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
                  <a class="whose" data-name="" href={paths.person(line.person_id ?? "")}>
                    {calledAt(falling, line.person_id)}
                  </a>
                  <span class="aside">{isQuick(favour) ? words.quick : words.longer}</span>
                </p>
                {about && <Quoted jot={about} />}
                <p data-name="">
                  {gift
                    ? `${CLIPPINGS[gift.kind ?? ""] ?? ""}: ${formatTitle({ kind: "clipping", fields: gift })}`
                    : (giftOf(line, falling) ?? (favour.sort !== "promise" && words.asks))}
                </p>
                <a
                  class="button first"
                  href={placeOf(line, about?.id, clipping_id ? { clipping: clipping_id } : { ask: true })}
                >
                  {words.write}
                </a>
              </li>
            );
          })}
      </ol>
      <HourDay />
    </div>
  );
}
