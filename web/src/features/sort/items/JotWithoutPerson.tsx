/** A jot without a person: who is it about, or does it describe somebody. */

import { useMemo } from "preact/hooks";
import { joinNames, listOffers } from "../../../data/people/offers";
import { getName, getWork, toDraft } from "../../../data/people/someone";
import { isNote, isPromise } from "../../../domain/jots/kinds";
import { foldFirm, type PersonDraft } from "../../../domain/people/identity";
import { findLikelyPeople } from "../../../domain/people/likelyPeople";
import { planPeople, writeDownPerson } from "../../../domain/people/writeDown";
import type { Change, Row } from "../../../domain/records/model";
import { mayDescribe, readDescription, soundsDescribed } from "../../../engines/descriptions";
import { isNamelike } from "../../../engines/line/words";
import { triage } from "../../../text/en/sort";
import { FirstMatchField } from "../../../views/merging/FirstMatchField";
import { type Answer, Answers } from "../Answers";
import { addLack, findBookRow, type ItemProps } from "../item";
import { isTyped, useItemDraft } from "../itemDraft";
import { JotWords } from "../JotWords";

/** Longer, or asked or promised, it describes nobody. */
const SHORT = 100;

/** How an organization of the notebook is spelled. */
function firms(people: readonly Row<"person">[]): (part: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { fields } of people)
    if (fields.organization) known.set(foldFirm(fields.organization), fields.organization);
  known.delete("");
  return (part) => known.get(foldFirm(part));
}

export function JotWithoutPerson({ thing, book, settle }: ItemProps) {
  const [typed, type] = useItemDraft(thing.key);
  const jot = findBookRow(book, "jot", thing.id);
  const text = jot?.fields.text ?? "";
  const near = useMemo(() => (jot ? findLikelyPeople(jot, book.person, book.jot) : []), [jot, book.person]);
  const somebody = useMemo(() => readDescription(text, firms(book.person)), [text, book.person]);
  if (!jot) return null;

  const { kind, event_id, heard_at, created_at } = jot.fields;
  const at = heard_at ?? created_at ?? Date.now();
  const about = (person_ids: string[]): Change => ({ kind: "jot", id: jot.id, fields: { person_ids } });
  // Whom something was promised for may be far from where that was written down.
  const meeting = isPromise({ kind }) ? {} : { event_id: event_id ?? null, met_at: at };
  const take = (drafts: PersonDraft[]) => {
    const { people, changes } = planPeople(book.person, drafts, meeting);
    const ids = people.map(({ id }) => id);
    return settle(triage.aboutSaid(joinNames(drafts)), [...changes, about(ids)], isTyped(typed));
  };
  const describe = () => {
    const { id, fields } = writeDownPerson(somebody, undefined, { ...meeting, may_lack: ["name"] });
    return settle(triage.describesSaid, [{ kind: "person", id, fields }, about([id])]);
  };
  const sounds = soundsDescribed(text);
  const how = [somebody.remember_by, somebody.job_title, somebody.organization].filter(Boolean).join(" · ");
  const isShort = isNote({ kind }) && text.length < SHORT;
  const isName = isShort && /\s/.test(text.trim()) && isNamelike(text.trim().split(/\s+/));
  const description: Answer[] = isName
    ? [{ key: "d", label: triage.describes(text.trim()), act: () => void take([{ name: text.trim() }]) }]
    : how && (sounds || (isShort && mayDescribe(text, somebody)))
      ? [{ key: "d", label: triage.describes(how), act: () => void describe() }]
      : [];
  const known = near.flatMap((id, index): Answer[] => {
    const person = findBookRow(book, "person", id);
    const hint = person && getWork(person);
    return person
      ? [
          {
            key: String(index + 1),
            label: getName(person),
            hint,
            act: () => void take([toDraft(person)]),
          },
        ]
      : [];
  });
  const nobody = () =>
    settle(triage.nobodySaid, [
      { kind: "jot", id: jot.id, fields: { may_lack: addLack(jot, "person_ids") } },
    ]);
  const first = sounds ? [...description, ...known] : known;
  return (
    <>
      <JotWords jot={jot} book={book} />
      <Answers
        answers={first}
        rest={[...(sounds ? [] : description), { key: "0", label: triage.nobody, act: () => void nobody() }]}
      >
        <FirstMatchField
          id="who-is-it"
          label={triage.typeWho}
          placeholder={triage.typeWhoHint}
          value={typed["who"] ?? ""}
          onInput={(who) => type({ who })}
          offers={listOffers(book.person, typed["who"] ?? "")}
          onTake={({ drafts }) => void take(drafts)}
          first={!first.length}
        />
      </Answers>
    </>
  );
}
