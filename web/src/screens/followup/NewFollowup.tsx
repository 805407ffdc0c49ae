/** /follow-up/new?person=…: begins a followup for somebody who is here, or goes to the one that was begun already. */
import { useEffect, useState } from "preact/hooks";
import { newId } from "../../kinds/id";
import type { FollowupFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { go } from "../../parts/router";
import { composer as words } from "../../parts/words/followup";
import { allOf, get, getMany } from "../../store/notebook";
import { firstDraft } from "./drafting";

const FIELDS = { person: "person_id", jot: "jot_id", clipping: "clipping_id", other: "other_person_id" } as const;

/** Only what is in this notebook: an address may come from anywhere. */
async function wanted(): Promise<FollowupFields | null> {
  const asked = new URLSearchParams(location.search);
  const given = Object.entries(FIELDS).flatMap(([name, field]) => (asked.get(name) ? [[field, asked.get(name)!]] : []));
  const here = new Set((await getMany(given.map(([, id]) => id!))).map(({ id }) => id));
  const fields: FollowupFields = Object.fromEntries(given.filter(([, id]) => here.has(id!)));
  return fields.person_id ? fields : null;
}

async function askedOf({ person_id, jot_id }: FollowupFields): Promise<string> {
  const [person, jot] = await Promise.all([get<"person">(person_id!), jot_id ? get<"jot">(jot_id) : undefined]);
  return firstDraft({ person: person!, jot, clipping: undefined });
}

/**
 * A question is there at once; what is given is chosen first, and then drafted. It stays under what falls due now
 * until it is done, put off or let go: nothing that was begun gets lost.
 */
async function begin(fields: FollowupFields, asks: boolean): Promise<string | null> {
  const open = (await allOf("followup")).filter(({ fields: { state } }) => (state ?? "open") === "open");
  const same = open.find((one) => Object.values(FIELDS).every((field) => (one.fields[field] ?? null) === (fields[field] ?? null)));
  if (same) return same.id;
  const id = newId();
  const question = asks && { draft: await askedOf(fields) };
  return (await act([{ kind: "followup", id, fields: { ...fields, ...question, state: "open", due_on: today() } }])) ? id : null;
}

export function NewFollowup() {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const asks = new URLSearchParams(location.search).has("ask");
    void wanted()
      .then((fields) => fields && begin(fields, asks))
      .then((id) => (id ? go(`/follow-up/${id}`, { replace: true }) : setGone(true)), () => setGone(true));
  }, []);
  return gone ? <p class="empty">{words.gone} <a href="/follow-up">{words.back}</a></p> : null;
}
