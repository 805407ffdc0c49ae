/** Which Dana? One of those who bear the name, somebody else, or someone new. */
import { useState } from "preact/hooks";
import { listOffersOfKnown } from "../../../data/people/offers";
import { getName, getWork } from "../../../data/people/someone";
import type { Row } from "../../../domain/records/model";
import { getTime } from "../../../engines/sorting/queue";
import { triage } from "../../../text/en/sort";
import { FirstMatchField } from "../../../views/merging/FirstMatchField";
import { Answers } from "../Answers";
import { findBookRow, type ItemProps } from "../item";
import { isTyped, useItemDraft } from "../itemDraft";
import { LastHeard } from "../LastHeard";
import { MergeQuestion, mergeAtOnce } from "../MergeQuestion";
import { markDifferent } from "../markDifferent";

const SHOWN = 9;

export function WhichPerson(asking: ItemProps) {
  const { thing, book, settle } = asking;
  const [typed, type] = useItemDraft(thing.key);
  const [same, setSame] = useState("");
  const person = findBookRow(book, "person", thing.id);
  if (!person) return null;
  if (same)
    return <MergeQuestion {...asking} other={same} onLeave={() => setSame("")} typed={isTyped(typed)} />;

  const others = thing.others.flatMap((id) => findBookRow(book, "person", id) ?? []);
  const take = async (id: string) => {
    if (!(await mergeAtOnce(asking, id, isTyped(typed)))) setSame(id);
  };
  const lastHeard = ({ id }: Row<"person">) =>
    book.jot
      .filter(({ fields }) => fields.person_ids?.includes(id))
      .sort((one, other) => getTime(other) - getTime(one))[0]
      ?.fields.text?.slice(0, 90);
  const fresh = () => settle(triage.someoneElseSaid(getName(person)), markDifferent(person, others));
  const answers = others.slice(0, SHOWN).map((other, at) => ({
    key: String(at + 1),
    label: getName(other),
    hint: [getWork(other), lastHeard(other)].filter(Boolean).join(" · "),
    act: () => void take(other.id),
  }));
  const rest = book.person.filter(({ id }) => id !== person.id);
  return (
    <>
      {getWork(person) && <p data-name>{getWork(person)}</p>}
      <LastHeard person={person} book={book} />
      <Answers answers={answers} rest={[{ key: "0", label: triage.someoneElse, act: () => void fresh() }]}>
        <FirstMatchField
          id="who-is-it"
          label={triage.typeWho}
          value={typed["name"] ?? ""}
          onInput={(name) => type({ name })}
          offers={listOffersOfKnown(rest, (typed["name"] ?? "").trim())}
          onTake={({ drafts: [one] }) => one?.id && void take(one.id)}
        />
      </Answers>
    </>
  );
}
