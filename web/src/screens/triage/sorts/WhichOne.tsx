/** Which Dana? One of those who bear the name, somebody else, or someone new. */
import { useState } from "preact/hooks";
import { choices } from "../../../matching/merging/fields";
import { keptFirst } from "../../../matching/merging/merge";
import { timeOf } from "../../../matching/triage";
import type { Row } from "../../../kinds/model";
import { mergeChanges } from "../../../parts/merging";
import { nameOf, workOf } from "../../../parts/people/someone";
import { merging } from "../../../parts/words/merging";
import { triage } from "../../../parts/words/triage";
import { Answers } from "../Answers";
import { rowOf, type Asking } from "../asking";
import { Carried } from "../Carried";
import { differ } from "../different";
import { Merging } from "../Merging";
import { offersFor } from "../../merging/offers";
import { isTyped, useTyped } from "../typed";
import { Typing } from "../../merging/Typing";

const SHOWN = 9;

export function WhichOne(asking: Asking) {
  const { thing, book, settle } = asking;
  const [typed, type] = useTyped(thing.key);
  const [same, setSame] = useState("");
  const person = rowOf(book, "person", thing.id);
  if (!person) return null;
  if (same) return <Merging {...asking} other={same} onLeave={() => setSame("")} typed={isTyped(typed)} />;

  const others = thing.others.flatMap((id) => rowOf(book, "person", id) ?? []);
  /** At once where nothing must be chosen. */
  const take = async (id: string) => {
    const other = rowOf(book, "person", id);
    if (!other || choices(...keptFirst(person, other)).length) return setSame(id);
    const made = await mergeChanges(person.id, id).catch(() => undefined);
    if (made) await settle(merging.merged(nameOf(other)), made.changes, isTyped(typed));
  };
  const lastHeard = ({ id }: Row<"person">) =>
    book.jot.filter(({ fields }) => fields.person_ids?.includes(id)).sort((one, other) => timeOf(other) - timeOf(one))[0]?.fields.text?.slice(0, 90);
  const fresh = () => settle(triage.someoneElseSaid(nameOf(person)), differ(person, others));
  const answers = others.slice(0, SHOWN).map((other, at) => ({
    key: String(at + 1),
    label: nameOf(other),
    hint: [workOf(other), lastHeard(other)].filter(Boolean).join(" · "),
    act: () => void take(other.id),
  }));
  const rest = book.person.filter(({ id }) => id !== person.id);
  return (
    <>
      {workOf(person) && <p>{workOf(person)}</p>}
      <Carried person={person} book={book} />
      <Answers answers={answers} rest={[{ key: "0", label: triage.someoneElse, act: () => void fresh() }]}>
        <Typing
          id="who-is-it"
          label={triage.typeWho}
          typed={typed["name"] ?? ""}
          onType={(name) => type({ name })}
          offers={offersFor(rest, (typed["name"] ?? "").trim()).slice(0, -1)}
          onTake={({ meant: [one] }) => "id" in one! && void take(one.id)}
        />
      </Answers>
    </>
  );
}
