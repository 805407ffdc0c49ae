/** Somebody of whom only a badge's code or a memory is known: a name, or the same as somebody known. */
import { useState } from "preact/hooks";
import { listOffersForName, type Offer } from "../../../data/people/offers";
import { getName } from "../../../data/people/someone";
import { triage } from "../../../text/en/sort";
import { FirstMatchField } from "../../../views/merging/FirstMatchField";
import { Answers } from "../Answers";
import { addLack, findBookRow, type ItemProps } from "../item";
import { isTyped, useItemDraft } from "../itemDraft";
import { LastHeard } from "../LastHeard";
import { MergeQuestion, mergeAtOnce } from "../MergeQuestion";

export function Nameless(asking: ItemProps) {
  const { thing, book, settle } = asking;
  const [typed, type] = useItemDraft(thing.key);
  const [same, setSame] = useState("");
  const person = findBookRow(book, "person", thing.id);
  if (!person) return null;
  if (same)
    return <MergeQuestion {...asking} other={same} onLeave={() => setSame("")} typed={isTyped(typed)} />;

  const take = async ({ drafts: [one] }: Offer) => {
    if (one!.id) {
      if (!(await mergeAtOnce(asking, one!.id, true))) setSame(one!.id);
      return;
    }
    const different = one!.unlike?.length
      ? { not_same_ids: [...(person.fields.not_same_ids ?? []), ...one!.unlike] }
      : {};
    await settle(
      triage.namedSaid(one!.name),
      [{ kind: "person", id: person.id, fields: { name: one!.name, ...different } }],
      true,
    );
  };
  const leave = () =>
    settle(triage.noNameSaid, [
      { kind: "person", id: person.id, fields: { may_lack: addLack(person, "name") } },
    ]);
  const others = book.person.filter(({ id, fields }) => id !== person.id && fields.name);
  return (
    <>
      {person.fields.badge_code && (
        <p class="badge">
          <span class="label">{triage.code}</span>
          <code data-name>{person.fields.badge_code}</code>
        </p>
      )}
      {(person.fields.remember_by || person.fields.organization) && (
        <p data-name>
          {[getName(person), person.fields.remember_by && person.fields.organization]
            .filter(Boolean)
            .join(" · ")}
        </p>
      )}
      <LastHeard person={person} book={book} />
      <Answers answers={[]} rest={[{ key: "0", label: triage.noName, act: () => void leave() }]}>
        <FirstMatchField
          id="who-is-it"
          label={triage.typeWho}
          value={typed["name"] ?? ""}
          onInput={(name) => type({ name })}
          offers={listOffersForName(others, (typed["name"] ?? "").trim())}
          onTake={(offer) => void take(offer)}
          first
        />
      </Answers>
    </>
  );
}
