/** Follow up: what falls due now and soon, what is begun, who rests. */

import type { ComponentChildren } from "preact";
import { type DueLines, useDueLines } from "../../data/dueLines";
import { getToday } from "../../domain/days/days";
import { groupOutlook } from "../../domain/followups/outlook";
import { isOpen } from "../../domain/followups/states";
import { listUndatedPromises } from "../../domain/rules/due";
import { paths } from "../../routing/paths";
import { followup as words } from "../../text/en/followup";
import { adoptStyles } from "../../ui/adoptStyles";
import { PagedList } from "../../ui/PagedList";
import { type ListProps, Panes } from "../../ui/Panes";
import { EmptyList } from "../../views/EmptyList";
import css from "../../views/followups/followup.css?inline";
import { BegunFollowups, DueCards, LaterLines, RestingPeople } from "./OutlookLists";

adoptStyles(css);

/** A crowded event is not to be a wall: this many are shown in all, and of each sort a few. More are when asked for. */
const PAGE = 5;
const FEWEST = 1;
/** Of what is only named. */
const NAMES = 20;

function Part({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-label={title}>
      <h2 tabIndex={-1}>{title}</h2>
      {children}
    </section>
  );
}

/** Open ones without a day: they wait, and keep everything else about that person quiet. */
const listBegun = ({ followup }: DueLines) =>
  [...followup].filter(([, fields]) => isOpen(fields) && !fields.due_on && fields.person_id);

function Lists({ falling }: { falling: DueLines }) {
  const { due, soon, later: far } = groupOutlook(falling.lines, getToday(), falling.jot);
  const open = listBegun(falling);
  const promised = listUndatedPromises(falling);
  const roomFor = (before: number) => Math.max(FEWEST, PAGE - before);
  const soonShown = roomFor(due.length + promised.length);
  // What comes soon and finds no room there is named below, with what comes later.
  const later = [...soon.slice(soonShown), ...far];
  const resting = [...falling.person].filter(([, { resting }]) => resting);
  const cards = (shown: DueLines["lines"]) => <DueCards shown={shown} falling={falling} />;
  return (
    <>
      {!due.length && !soon.length && !open.length && !promised.length && <EmptyList>{words.none}</EmptyList>}
      {due.length > 0 && (
        <Part title={words.due}>
          <PagedList all={due} page={PAGE} draw={cards} />
        </Part>
      )}
      {open.length > 0 && (
        <Part title={words.begun}>
          <PagedList
            all={open}
            page={PAGE}
            draw={(shown) => <BegunFollowups shown={shown} falling={falling} />}
          />
        </Part>
      )}
      {promised.length > 0 && (
        <Part title={words.whenever}>
          <PagedList all={promised} page={roomFor(due.length)} draw={cards} />
        </Part>
      )}
      {soon.length > 0 && <Part title={words.soon}>{cards(soon.slice(0, soonShown))}</Part>}
      {later.length > 0 && (
        <details class="part">
          <summary>{words.later}</summary>
          <PagedList
            all={later}
            page={NAMES}
            draw={(shown) => <LaterLines shown={shown} falling={falling} />}
          />
        </details>
      )}
      {resting.length > 0 && (
        <details class="part">
          <summary>{words.resting}</summary>
          <p class="aside">{words.restingHint}</p>
          <PagedList
            all={resting}
            page={PAGE}
            draw={(shown) => <RestingPeople shown={shown} falling={falling} />}
          />
        </details>
      )}
    </>
  );
}

const LINKS = [
  [paths.givingHour, words.hour],
  [paths.gifts, words.gifts],
  [paths.radar, words.radar],
  [paths.joys, words.joys],
] as const;

/** It comes with the lists: they would push it away from under a finger. */
const More = ({ path }: Pick<ListProps, "path">) => (
  <nav class="part" aria-label={words.more}>
    <ul class="list">
      {LINKS.map(([to, label]) => (
        <li key={to}>
          <a class="entry" href={to} aria-current={to === path ? "true" : undefined}>
            {label}
          </a>
        </li>
      ))}
      <li>
        <a class="entry" href={paths.triage}>
          {words.triage}
        </a>
      </li>
    </ul>
  </nav>
);

export function FollowupList({ path, page }: ListProps) {
  const falling = useDueLines();
  return (
    <Panes title={words.title} page={page} pick={words.pick}>
      <p class="aside">{words.lead}</p>
      {falling && <Lists falling={falling} />}
      {falling && <More path={path} />}
    </Panes>
  );
}
