/** On a person's page: whom they were made one with, and who else they may be. */
import { useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { act } from "../../parts/act";
import { useLive } from "../../parts/live";
import { mergeChanges, takeApart, type Chosen } from "../../parts/merging";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { merging } from "../../parts/words/merging";
import { acts } from "../../parts/words/records";
import { mergedInto } from "../../store/merging";
import { allOf } from "../../store/notebook";
import { MergeForm } from "./MergeForm";
import { offersFor } from "./offers";
import { Typing } from "./Typing";

function Chooser({ person, onClose }: { person: Row<"person">; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [other, setOther] = useState("");
  const people = useLive(() => allOf("person"), ["person"]) ?? [];
  const chosen = people.find(({ id }) => id === other);
  const merge = async (how: Chosen) => {
    const made = await mergeChanges(person.id, other, how).catch(() => undefined);
    if (!made) return;
    // Before the write, after which this page's person may be the one who is gone.
    const kept = made.kept;
    if (await act(made.changes, { said: merging.merged(nameOf(person)) })) {
      onClose();
      if (kept !== person.id) go(`/people/${kept}`, { replace: true });
    }
  };
  if (chosen) {
    return (
      <MergeForm one={person} other={chosen} onMerge={(how) => void merge(how)}>
        <button type="button" class="plain" onClick={() => setOther("")}>{merging.leave}</button>
      </MergeForm>
    );
  }
  const others = people.filter(({ id }) => id !== person.id);
  return (
    <div class="stack">
      <Typing
        id="same-as"
        label={merging.sameAs}
        typed={typed}
        onType={setTyped}
        offers={offersFor(others, typed.trim()).slice(0, -1)}
        onTake={({ meant: [one] }) => "id" in one! && setOther(one.id)}
      />
      {typed.trim() && offersFor(others, typed.trim()).length < 2 && <p class="aside">{merging.sameNone}</p>}
      <button type="button" class="plain" onClick={onClose}>{acts.cancel}</button>
    </div>
  );
}

export default function Together({ person }: { person: Row<"person"> }) {
  const [choosing, setChoosing] = useState(false);
  const gone = useLive(() => mergedInto(person.id), ["person"], [person.id]) ?? [];
  return (
    <>
      {gone.length > 0 && (
        <section class="part" aria-labelledby="together">
          <h3 id="together">{merging.in}</h3>
          <ul class="list">
            {gone.map((one) => (
              <li key={one.id} class="line">
                <span class="hers">{nameOf(one)}</span>
                <div class="acts">
                  <button type="button" class="button" onClick={() => void takeApart(one)}>{merging.apart}</button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {choosing ? (
        <Chooser person={person} onClose={() => setChoosing(false)} />
      ) : (
        <button type="button" class="plain" onClick={() => setChoosing(true)}>{merging.same}</button>
      )}
    </>
  );
}
