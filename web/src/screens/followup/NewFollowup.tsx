/** /follow-up/new?person=…: begins a followup for somebody who is here, or goes to the one that was begun already. */
import { useEffect, useState } from "preact/hooks";
import { newId } from "../../kinds/id";
import type { FollowupFields } from "../../kinds/model";
import { act } from "../../parts/act";
import { go } from "../../parts/router";
import { composer as words } from "../../parts/words/followup";
import { allOf, getMany } from "../../store/notebook";

const FIELDS = { person: "person_id", jot: "jot_id", clipping: "clipping_id", other: "other_person_id" } as const;

/** Only what is in this notebook: an address may come from anywhere. */
async function wanted(): Promise<FollowupFields | null> {
  const asked = new URLSearchParams(location.search);
  const given = Object.entries(FIELDS).flatMap(([name, field]) => (asked.get(name) ? [[field, asked.get(name)!]] : []));
  const here = new Set((await getMany(given.map(([, id]) => id!))).map(({ id }) => id));
  const fields: FollowupFields = Object.fromEntries(given.filter(([, id]) => here.has(id!)));
  return fields.person_id ? fields : null;
}

async function begin(fields: FollowupFields): Promise<string | null> {
  const open = (await allOf("followup")).filter(({ fields: { state } }) => (state ?? "open") === "open");
  const same = open.find((one) => Object.values(FIELDS).every((field) => (one.fields[field] ?? null) === (fields[field] ?? null)));
  if (same) return same.id;
  const id = newId();
  return (await act([{ kind: "followup", id, fields: { ...fields, state: "open" } }])) ? id : null;
}

export function NewFollowup() {
  const [gone, setGone] = useState(false);
  useEffect(() => {
    const ask = new URLSearchParams(location.search).get("ask") ? "?ask=1" : "";
    void wanted()
      .then((fields) => fields && begin(fields))
      .then((id) => (id ? go(`/follow-up/${id}${ask}`, { replace: true }) : setGone(true)), () => setGone(true));
  }, []);
  return gone ? <p class="empty">{words.gone} <a href="/follow-up">{words.back}</a></p> : null;
}
