/** Takes down one of the table: a name, what they ask for and what they offer. */

import type { TargetedSubmitEvent } from "preact";
import { commit } from "../../data/commit";
import { useFormDraft } from "../../data/formDraft";
import { writeDownPeople } from "../../data/people/writing";
import { beginJot } from "../../domain/jots/kinds";
import { ROUND } from "../../domain/jots/rounds";
import { createId } from "../../domain/records/ids";
import type { Change, Kind } from "../../domain/records/model";
import { buildWindowKey } from "../../store/windowDrafts";
import { round as words } from "../../text/en/months";
import { LimitedField } from "../../views/LimitedField";

async function buildSeatChanges(event: string, name: string, ask: string, offer: string): Promise<Change[]> {
  const now = Date.now();
  const {
    people: [draft],
    changes,
  } = await writeDownPeople([{ name }], event, now);
  const id = draft!.id;
  const asked: Change = {
    kind: "jot",
    id: createId(),
    fields: {
      ...beginJot("challenge"),
      text: ask,
      person_ids: [id],
      event_id: event,
      session_name: ROUND,
      heard_at: now,
    },
  };
  // It is theirs to give: whoever needs it is brought to them, once they agree.
  const offered: Change = {
    kind: "clipping",
    id: createId(),
    fields: { kind: "person", title: offer, person_id: id, event_id: event, found_at: now },
  };
  return [...changes, ...(ask ? [asked] : []), ...(offer ? [offered] : [])];
}

export function SeatForm({ event }: { event: string }) {
  const draft = `round ${event}`;
  const [typed, type, empty] = useFormDraft(draft);
  const { name = "", ask = "", offer = "" } = typed;
  const isComplete = name.trim() !== "" && (ask.trim() || offer.trim()) !== "";
  const add = async (submitted: TargetedSubmitEvent<HTMLFormElement>) => {
    submitted.preventDefault();
    const form = submitted.currentTarget;
    if (!isComplete) return;
    if (
      !(await commit(await buildSeatChanges(event, name.trim(), ask.trim(), offer.trim()), {
        message: words.taken,
        draft: buildWindowKey(draft),
      }))
    )
      return;
    empty(typed);
    form.querySelector("input")?.focus();
  };
  const field = (at: string, label: string, value: string, kind: Kind, kept: string) => (
    <LimitedField
      kind={kind}
      field={kept}
      label={label}
      autocomplete="off"
      value={value}
      onInput={(line) => type({ [at]: line })}
    />
  );
  return (
    <form class="stack" onSubmit={(submitted) => void add(submitted)}>
      {field("name", words.name, name, "person", "name")}
      {field("ask", words.ask, ask, "jot", "text")}
      {field("offer", words.offer, offer, "clipping", "title")}
      <button type="submit" class="button first" disabled={!isComplete}>
        {words.add}
      </button>
    </form>
  );
}
