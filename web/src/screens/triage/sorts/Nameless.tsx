/** Somebody of whom only a badge's code or a memory is known: a name, or the same as somebody known. */
import { useState } from "preact/hooks";
import { nameOf } from "../../../parts/people/someone";
import { triage } from "../../../parts/words/triage";
import { Answers } from "../Answers";
import { alsoLacks, rowOf, type Asking } from "../asking";
import { Carried } from "../Carried";
import { Merging } from "../Merging";
import { offersFor, type Offer } from "../../merging/offers";
import { isTyped, useTyped } from "../typed";
import { Typing } from "../../merging/Typing";

export function Nameless(asking: Asking) {
  const { thing, book, settle } = asking;
  const [typed, type] = useTyped(thing.key);
  const [same, setSame] = useState("");
  const person = rowOf(book, "person", thing.id);
  if (!person) return null;
  if (same) return <Merging {...asking} other={same} onLeave={() => setSame("")} typed={isTyped(typed)} />;

  const take = ({ meant: [one] }: Offer) => {
    if ("id" in one!) return setSame(one.id);
    const different = one!.unlike.length ? { not_same_ids: [...(person.fields.not_same_ids ?? []), ...one!.unlike] } : {};
    void settle(triage.namedSaid(one!.name), [{ kind: "person", id: person.id, fields: { name: one!.name, ...different } }], true);
  };
  const leave = () => settle(triage.noNameSaid, [{ kind: "person", id: person.id, fields: { may_lack: alsoLacks(person, "name") } }]);
  const others = book.person.filter(({ id, fields }) => id !== person.id && fields.name);
  return (
    <>
      {person.fields.badge_code && (
        <p class="badge">
          <span class="label">{triage.code}</span>
          <code>{person.fields.badge_code}</code>
        </p>
      )}
      {(person.fields.remember_by || person.fields.organization) && <p>{[nameOf(person), person.fields.remember_by && person.fields.organization].filter(Boolean).join(" · ")}</p>}
      <Carried person={person} book={book} />
      <Answers answers={[]} rest={[{ key: "0", label: triage.noName, act: () => void leave() }]}>
        <Typing
          id="who-is-it"
          label={triage.typeWho}
          typed={typed["name"] ?? ""}
          onType={(name) => type({ name })}
          offers={offersFor(others, (typed["name"] ?? "").trim())}
          onTake={take}
          first
        />
      </Answers>
    </>
  );
}
