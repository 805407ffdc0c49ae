/**
 * /follow-up/new?person=…: writing to somebody who is here. Nothing is written down before something is chosen: who only
 * looks has begun nothing. What was begun already is gone on with.
 */
import { useEffect, useState } from "preact/hooks";
import { isOpen } from "../../helping/due";
import { newId } from "../../kinds/id";
import type { FollowupFields, Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { mayBePassedOn } from "../../matching/helping/rules";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { Heading } from "../../parts/Heading";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { composer as words } from "../../parts/words/followup";
import { allOf, getMany, jotsAbout } from "../../store/notebook";
import { Beginning } from "./Choices";
import { isAbout } from "./followed";
import { firstDraft, type Made } from "./drafting";
import { Gone } from "./Gone";
import { Quoted } from "./WhatItAnswers";

const FIELDS = { person: "person_id", jot: "jot_id", clipping: "clipping_id", other: "other_person_id" } as const;
type Name = keyof typeof FIELDS;
const kindOf = (name: Name) => (name === "other" ? "person" : name);

interface Wanted extends Made {
  other: Row<"person"> | undefined;
  said: Row<"jot">[];
}

/** Only what is in this notebook, and of its kind: an address may come from anywhere. */
async function wanted(asked: URLSearchParams): Promise<Wanted | null> {
  const ids = (Object.keys(FIELDS) as Name[]).flatMap((name) => asked.get(name) ?? []);
  const rows = new Map((await getMany(ids)).map((row) => [row.id, row]));
  const named = (name: Name) => {
    const row = rows.get(asked.get(name) ?? "");
    return row?.kind === kindOf(name) && isLive(row) ? row : undefined;
  };
  const person = named("person") as Row<"person"> | undefined;
  if (!person) return null;
  const [heard, clipping, other] = [named("jot"), named("clipping"), named("other")] as [Wanted["jot"], Wanted["clipping"], Wanted["other"]];
  const jot = heard && isAbout(heard, person.id) ? heard : undefined;
  return { person, jot, clipping, other, said: (await jotsAbout(person.id)).filter(isLive) };
}

const fieldsOf = ({ person, jot, clipping, other }: Wanted): FollowupFields => ({
  person_id: person.id,
  ...(jot && { jot_id: jot.id }),
  ...(clipping && { clipping_id: clipping.id }),
  ...(other && { other_person_id: other.id }),
});

/** The one that was begun already and is still open: for the same, or, where nothing is chosen yet, for what was said. */
async function begun(of: Wanted): Promise<string | undefined> {
  const fields = fieldsOf(of);
  const open = (await allOf("followup")).filter(({ fields }) => isOpen(fields));
  const alike = (names: (keyof typeof fields)[]) => open.find((one) => names.every((name) => (one.fields[name] ?? null) === (fields[name] ?? null)));
  return alike(of.clipping || of.other ? Object.values(FIELDS) : ["person_id", "jot_id", "other_person_id"])?.id;
}

/** Drafted at once. It stays under what falls due now until it is done, put off or let go: nothing that was begun gets lost. */
async function begin(of: Wanted): Promise<void> {
  const id = newId();
  const drafted = !of.other && (!of.clipping || mayBePassedOn(of.clipping.fields)) && { draft: firstDraft(of) };
  if (await act([{ kind: "followup", id, fields: { ...fieldsOf(of), ...drafted, state: "open", due_on: today() } }])) open(id);
}

const open = (id: string): void => go(`/follow-up/${id}`, { replace: true });

export function NewFollowup() {
  const [of, setOf] = useState<Wanted | null>();
  useEffect(() => {
    const asked = new URLSearchParams(location.search);
    void (async () => {
      const found = await wanted(asked).catch(() => null);
      const before = found && (await begun(found));
      if (before) open(before);
      else if (found && (found.clipping || found.other || asked.has("ask"))) await begin(found);
      else setOf(found);
    })();
  }, []);
  if (of === undefined) return null;
  if (of === null) return <Gone />;
  return (
    <div class="stack composer">
      <a class="plain back" href="/follow-up">{words.back}</a>
      <Heading name title={words.titleFor(nameOf(of.person))} />
      {of.jot && !of.jot.fields.in_confidence && <Quoted whole jot={of.jot} />}
      {of.jot?.fields.in_confidence && <p class="aside">{words.inConfidence}</p>}
      <Beginning of={of} choose={async (clipping) => begin({ ...of, clipping })} ask={() => void begin(of)} />
    </div>
  );
}
