/** A jot without a person: who is it about, or does it describe somebody. */
import { useMemo } from "preact/hooks";
import { described, soundsDescribed } from "../../../intake/describing";
import { newId } from "../../../kinds/id";
import type { Change, Row } from "../../../kinds/model";
import { likely } from "../../../matching/likely";
import { foldedFirm } from "../../../matching/sameness";
import { nameOf, workOf } from "../../../parts/people/someone";
import { triage } from "../../../parts/words/triage";
import { Answers, type Answer } from "../Answers";
import { alsoLacks, rowOf, type Asking } from "../asking";
import { JotWords } from "../JotWords";
import { namesOf, offers, writtenDown, type Meant } from "../../merging/offers";
import { isTyped, useTyped } from "../typed";
import { Typing } from "../../merging/Typing";

/** Longer, or asked or promised, it describes nobody. */
const SHORT = 100;

/** How an organization of the notebook is spelled. */
function firms(people: readonly Row<"person">[]): (part: string) => string | undefined {
  const known = new Map<string, string>();
  for (const { fields } of people) if (fields.organization) known.set(foldedFirm(fields.organization), fields.organization);
  known.delete("");
  return (part) => known.get(foldedFirm(part));
}

export function Scrap({ thing, book, settle }: Asking) {
  const [typed, type] = useTyped(thing.key);
  const jot = rowOf(book, "jot", thing.id);
  const text = jot?.fields.text ?? "";
  const near = useMemo(() => (jot ? likely(jot, book.person, book.jot) : []), [jot, book.person]);
  const somebody = useMemo(() => described(text, firms(book.person)), [text, book.person]);
  if (!jot) return null;

  const { kind, event_id, heard_at, created_at } = jot.fields;
  const at = heard_at ?? created_at ?? Date.now();
  const about = (person_ids: string[]): Change => ({ kind: "jot", id: jot.id, fields: { person_ids } });
  const take = (meant: Meant[]) => {
    const { ids, changes } = writtenDown(meant, event_id ?? null, at);
    return settle(triage.aboutSaid(namesOf(meant)), [...changes, about(ids)], isTyped(typed));
  };
  const describe = () => {
    const id = newId();
    const person: Change = { kind: "person", id, fields: { ...somebody, event_id: event_id ?? null, met_at: at, may_lack: ["name"] } };
    return settle(triage.describesSaid, [person, about([id])]);
  };
  const sounds = soundsDescribed(text);
  const how = [somebody.remember_by, somebody.job_title, somebody.organization].filter(Boolean).join(" · ");
  const mayBe = sounds || ((kind ?? "note") === "note" && text.length < SHORT);
  const description: Answer[] = how && mayBe ? [{ key: "d", label: triage.describes(how), act: () => void describe() }] : [];
  const known = near.flatMap((id, index): Answer[] => {
    const person = rowOf(book, "person", id);
    const hint = person && workOf(person);
    return person ? [{ key: String(index + 1), label: nameOf(person), hint, act: () => void take([{ id, name: nameOf(person) }]) }] : [];
  });
  const nobody = () => settle(triage.nobodySaid, [{ kind: "jot", id: jot.id, fields: { may_lack: alsoLacks(jot, "person_ids") } }]);
  const first = sounds ? [...description, ...known] : known;
  return (
    <>
      <JotWords jot={jot} book={book} />
      <Answers
        answers={first}
        rest={[...(sounds ? [] : description), { key: "0", label: triage.nobody, act: () => void nobody() }]}
      >
        <Typing
          id="who-is-it"
          label={triage.typeWho}
          placeholder={triage.typeWhoHint}
          typed={typed["who"] ?? ""}
          onType={(who) => type({ who })}
          offers={offers(book.person, typed["who"] ?? "")}
          onTake={({ meant }) => void take(meant)}
          first={!first.length}
        />
      </Answers>
    </>
  );
}
