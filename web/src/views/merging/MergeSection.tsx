/** On a person's page: whom they were made one with, and who else they may be. */

import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { type MergeChoices, planMerge, turnLateReferences, unmergePerson } from "../../data/merging";
import { listOffersOfKnown } from "../../data/people/offers";
import { getName } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import { holdFocus } from "../../platform/focus";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { merging } from "../../text/en/merging";
import { acts } from "../../text/en/records";
import { FirstMatchField } from "./FirstMatchField";
import { MergeForm } from "./MergeForm";

function Chooser({ person, onClose }: { person: Row<"person">; onClose: () => void }) {
  const [typed, setTyped] = useState("");
  const [other, setOther] = useState("");
  const people = useLive((read) => read.listAll("person")) ?? [];
  const chosen = people.find(({ id }) => id === other);
  const part = useRef<HTMLDivElement>(null);
  // What was pressed has made room for this. At once: a key that is pressed while nothing has the focus would be lost.
  useLayoutEffect(
    () => part.current?.querySelector<HTMLElement>("input, [type=submit]")?.focus(),
    [chosen?.id],
  );
  const merge = async (how: MergeChoices) => {
    const plan = await planMerge(person.id, other, how).catch(() => undefined);
    if (!plan) return;
    // Before the write, after which this page's person may be the one who is gone.
    const survivorId = plan.survivorId;
    if (await commit(plan.changes, { message: merging.merged(getName(person)) })) {
      onClose();
      if (survivorId !== person.id) navigate(paths.person(survivorId), { replace: true });
    }
  };
  if (chosen) {
    return (
      <div ref={part}>
        <MergeForm one={person} other={chosen} onMerge={(how) => void merge(how)}>
          <button type="button" class="plain" onClick={() => setOther("")}>
            {merging.leave}
          </button>
        </MergeForm>
      </div>
    );
  }
  const others = people.filter(({ id }) => id !== person.id);
  return (
    <div class="stack" ref={part}>
      <FirstMatchField
        id="same-as"
        label={merging.sameAs}
        value={typed}
        onInput={setTyped}
        offers={listOffersOfKnown(others, typed.trim())}
        onTake={({ drafts: [one] }) => one?.id && setOther(one.id)}
      />
      {typed.trim() && !listOffersOfKnown(others, typed.trim()).length && (
        <p class="aside">{merging.sameNone}</p>
      )}
      <button type="button" class="plain" onClick={onClose}>
        {acts.cancel}
      </button>
    </div>
  );
}

export default function MergeSection({ person }: { person: Row<"person"> }) {
  const [choosing, setChoosing] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setChoosing(false);
    requestAnimationFrame(() => opener.current?.focus());
  };
  const takeApart = async (one: Row<"person">, button: Element) => {
    const takeFocus = holdFocus(button);
    await unmergePerson(one);
    takeFocus();
  };
  const duplicates = useLive((read) => read.listMergedInto(person.id), [person.id]) ?? [];
  useEffect(() => {
    if (duplicates.length) turnLateReferences(person.id).catch(() => {});
  }, [person.id, duplicates.length]);
  return (
    <>
      {duplicates.length > 0 && (
        <section class="part" aria-labelledby="together">
          <h3 id="together">{merging.in}</h3>
          <ul class="list">
            {duplicates.map((one) => (
              <li key={one.id} class="line">
                <span class="quote">{getName(one)}</span>
                <div class="acts">
                  <button
                    type="button"
                    class="button"
                    onClick={({ currentTarget }) => void takeApart(one, currentTarget)}
                  >
                    {merging.apart}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {choosing ? (
        <Chooser person={person} onClose={close} />
      ) : (
        <button ref={opener} type="button" class="plain" onClick={() => setChoosing(true)}>
          {merging.same}
        </button>
      )}
    </>
  );
}
