/**
 * /follow-up/new?person=…: writing to somebody who is here. Nothing is written down before something is chosen: who only
 * looks has begun nothing. What was begun already is gone on with.
 */

import { useEffect, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { buildFirstDraft, type DraftSubject, isPromised } from "../../data/followups/drafting";
import { isAbout } from "../../data/followups/followupDetails";
import { getName } from "../../data/people/someone";
import { mayBePassedOn } from "../../domain/clippings/giving";
import { getToday } from "../../domain/days/days";
import { openFollowup } from "../../domain/followups/changes";
import { isOpen } from "../../domain/followups/states";
import type { Change, FollowupFields, Kind, Row } from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { paths } from "../../routing/paths";
import { navigate, useQuery } from "../../routing/router";
import { findRecord, listAll, listJotsAbout } from "../../store/notebook";
import { composer as words } from "../../text/en/followup";
import { Heading } from "../../ui/Heading";
import { Quoted } from "../../views/followups/WhatItAnswers";
import { Beginning } from "./Choices";
import { FollowupPage } from "./FollowupPage";
import { MissingFollowup } from "./MissingFollowup";

const FIELDS = {
  person: "person_id",
  jot: "jot_id",
  clipping: "clipping_id",
  other: "other_person_id",
} as const;
type Name = keyof typeof FIELDS;

interface FollowupRequest extends DraftSubject {
  other: Row<"person"> | undefined;
  theirJots: Row<"jot">[];
}

/** Only what is in this notebook, and of its kind: an address may come from anywhere. */
async function readRequest(query: URLSearchParams): Promise<FollowupRequest | null> {
  const named = async <K extends Kind>(name: Name, kind: K) => {
    const row = await findRecord(query.get(name) ?? "", kind);
    return row && isLive(row) ? row : undefined;
  };
  const [person, candidate, clipping, other] = await Promise.all([
    named("person", "person"),
    named("jot", "jot"),
    named("clipping", "clipping"),
    named("other", "person"),
  ]);
  if (!person) return null;
  const jot = candidate && isAbout(candidate, person.id) ? candidate : undefined;
  return { person, jot, clipping, other, theirJots: (await listJotsAbout(person.id)).filter(isLive) };
}

const fieldsOf = ({ person, jot, clipping, other }: FollowupRequest): FollowupFields => ({
  person_id: person.id,
  ...(jot && { jot_id: jot.id }),
  ...(clipping && { clipping_id: clipping.id }),
  ...(other && { other_person_id: other.id }),
});

/**
 * The one that was begun already and is still open: for the same, or, where nothing is chosen yet, for what was said; for
 * somebody alone, whatever it answers.
 */
async function findBegun(of: FollowupRequest): Promise<string | undefined> {
  const fields = fieldsOf(of);
  const open = (await listAll("followup")).filter(({ fields }) => isOpen(fields));
  const alike = (names: (keyof typeof fields)[]) =>
    open.find((one) => names.every((name) => (one.fields[name] ?? null) === (fields[name] ?? null)));
  const found =
    of.clipping || of.other
      ? alike(Object.values(FIELDS))
      : (alike(["person_id", "jot_id", "other_person_id"]) ??
        (of.jot ? undefined : alike(["person_id", "other_person_id"])));
  return found?.id;
}

/** Drafted at once. Once written it stays under what falls due now until it is done, put off or let go. */
function prepare(of: FollowupRequest): Change<"followup"> {
  const isKeeping = isPromised(of);
  const drafted = !of.other &&
    (!of.clipping || mayBePassedOn(of.clipping.fields)) && { draft: buildFirstDraft(of) };
  const due_on = (isKeeping && of.jot?.fields.due_on) || getToday();
  return openFollowup({ ...fieldsOf(of), ...drafted }, isKeeping, due_on);
}

async function begin(of: FollowupRequest): Promise<void> {
  const begun = prepare(of);
  if (await commit([begun])) open(begun.id);
}

/** Shown as it would begin. What was begun, and undone, comes out of the bin. */
function show(of: FollowupRequest): Row<"followup"> {
  const { kind, id, fields } = prepare(of);
  return { kind, id, fields, first: { ...fields, deleted_at: null }, stamps: {}, base: {} };
}

const open = (id: string): void => navigate(paths.followup(id), { replace: true });

/** A page of its own for whoever is asked for: beside the list, another may be chosen. */
export function NewFollowupPage() {
  const query = useQuery();
  return <NewFollowup key={query} query={query} />;
}

function NewFollowup({ query }: { query: string }) {
  const [of, setOf] = useState<FollowupRequest | null>();
  const [unwritten, setUnwritten] = useState<Row<"followup">>();
  useEffect(() => {
    let isLeft = false;
    const asked = new URLSearchParams(query);
    void (async () => {
      const request = await readRequest(asked).catch(() => null);
      const before = request && (await findBegun(request));
      if (isLeft) return;
      if (before) open(before);
      else if (request && (request.clipping || request.other || asked.has("ask") || isPromised(request)))
        setUnwritten(show(request));
      else setOf(request);
    })();
    return () => {
      isLeft = true;
    };
  }, []);
  if (unwritten) return <FollowupPage id={unwritten.id} unwritten={unwritten} />;
  if (of === undefined) return null;
  if (of === null) return <MissingFollowup />;
  return (
    <div class="stack composer">
      <a class="plain back" href={paths.followups}>
        {words.back}
      </a>
      <Heading name title={words.titleFor(getName(of.person))} />
      {of.jot && !of.jot.fields.in_confidence && <Quoted whole jot={of.jot} />}
      {of.jot?.fields.in_confidence && <p class="aside">{words.inConfidence}</p>}
      <Beginning of={of} choose={async (clipping) => begin({ ...of, clipping })} ask={() => void begin(of)} />
    </div>
  );
}
