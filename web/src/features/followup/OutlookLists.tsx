/** The lists of what falls due: cards for what is to be done, names for what waits, comes later or rests. */

import { calledAt, type DueLines } from "../../data/dueLines";
import type { FieldsOf } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { findRecord } from "../../store/notebook";
import { formatDay } from "../../text/dates";
import { followup as words } from "../../text/en/followup";
import { keepField } from "../../views/AutosaveField";
import { DueCard } from "../../views/followups/DueCard";

interface Props<T> {
  shown: T[];
  falling: DueLines;
}

type Line = DueLines["lines"][number];

const keyOf = ({ why, person_id, followup_id, jot_id }: Line): string =>
  followup_id ?? `${why} ${jot_id ?? person_id}`;

export const DueCards = ({ shown, falling }: Props<Line>) => (
  <ul>
    {shown.map((line) => (
      <DueCard key={keyOf(line)} line={line} falling={falling} />
    ))}
  </ul>
);

export const BegunFollowups = ({ shown, falling }: Props<[id: string, FieldsOf["followup"]]>) => (
  <ul class="list">
    {shown.map(([id, { person_id, other_person_id, clipping_id }]) => (
      <li key={id}>
        <a class="entry" href={paths.followup(id)}>
          <b>
            {[person_id, other_person_id]
              .filter((side) => side != null)
              .map((side) => calledAt(falling, side))
              .join(" & ")}
          </b>
          <span class="aside">{falling.clipping.get(clipping_id ?? "")?.title}</span>
        </a>
      </li>
    ))}
  </ul>
);

export const LaterLines = ({ shown, falling }: Props<Line>) => (
  <ul class="list">
    {shown.map((line) => (
      <li key={keyOf(line)} class="line">
        <a
          data-name=""
          href={line.followup_id ? paths.followup(line.followup_id) : paths.person(line.person_id ?? "")}
        >
          {calledAt(falling, line.person_id)}
        </a>
        <span class="aside">{formatDay(line.due_on)}</span>
      </li>
    ))}
  </ul>
);

async function wake(id: string): Promise<void> {
  const row = await findRecord(id, "person");
  if (row) await keepField(row, "resting", false);
}

export const RestingPeople = ({ shown, falling }: Props<[id: string, FieldsOf["person"]]>) => (
  <ul class="list">
    {shown.map(([id]) => (
      <li key={id} class="line">
        <a data-name="" href={paths.person(id)}>
          {calledAt(falling, id)}
        </a>
        <button type="button" class="plain" onClick={() => void wake(id)}>
          {words.wake}
        </button>
      </li>
    ))}
  </ul>
);
