/** /follow-up/new?person=…: begins a followup for somebody who is here, or goes to the one that was begun already. */
import { useEffect, useState } from "preact/hooks";
import { newId } from "../../kinds/id";
import type { FollowupFields, Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { mayBePassedOn } from "../../matching/helping/rules";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { go } from "../../parts/router";
import { allOf, getMany } from "../../store/notebook";
import { firstDraft, type Made } from "./drafting";
import { Gone } from "./Gone";

const FIELDS = { person: "person_id", jot: "jot_id", clipping: "clipping_id", other: "other_person_id" } as const;
type Name = keyof typeof FIELDS;
const kindOf = (name: Name) => (name === "other" ? "person" : name);

interface Wanted extends Made {
  fields: FollowupFields;
  /** An introduction has drafts of its own. */
  meets: boolean;
}

/** Only what is in this notebook, and of its kind: an address may come from anywhere. */
async function wanted(): Promise<Wanted | null> {
  const asked = new URLSearchParams(location.search);
  const names = (Object.keys(FIELDS) as Name[]).filter((name) => asked.get(name));
  const rows = new Map((await getMany(names.map((name) => asked.get(name)!))).map((row) => [row.id, row]));
  const found = new Map(names.flatMap((name) => {
    const row = rows.get(asked.get(name)!);
    return row && row.kind === kindOf(name) && isLive(row) ? [[name, row]] : [];
  })); // prettier-ignore
  const fields: FollowupFields = Object.fromEntries([...found].map(([name, { id }]) => [FIELDS[name], id]));
  const [person, jot, clipping] = [found.get("person"), found.get("jot"), found.get("clipping")] as [
    Row<"person"> | undefined, Row<"jot"> | undefined, Row<"clipping"> | undefined,
  ]; // prettier-ignore
  return person ? { fields, person, jot, clipping, meets: found.has("other") } : null;
}

/**
 * With what is given or asked it is drafted at once. It stays under what falls due now until it is done, put off or
 * let go: nothing that was begun gets lost.
 */
async function begin({ fields, meets, ...made }: Wanted, asks: boolean): Promise<string | null> {
  const open = (await allOf("followup")).filter(({ fields: { state } }) => (state ?? "open") === "open");
  const same = open.find((one) => Object.values(FIELDS).every((field) => (one.fields[field] ?? null) === (fields[field] ?? null)));
  if (same) return same.id;
  const id = newId();
  const drafted = !meets && (made.clipping ? mayBePassedOn(made.clipping.fields) : asks) && { draft: firstDraft(made) };
  return (await act([{ kind: "followup", id, fields: { ...fields, ...drafted, state: "open", due_on: today() } }])) ? id : null;
}

export function NewFollowup() {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const asks = new URLSearchParams(location.search).has("ask");
    void wanted()
      .then((found) => found && begin(found, asks))
      .then((id) => (id ? go(`/follow-up/${id}`, { replace: true }) : setGone(true)), () => setGone(true));
  }, []);
  return gone ? <Gone /> : null;
}
