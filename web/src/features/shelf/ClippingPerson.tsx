/** Whom a clipping is about: somebody of the notebook, or somebody new by their name. */

import { useEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { toDraft } from "../../data/people/someone";
import { writeDownPeople } from "../../data/people/writing";
import type { PersonDraft } from "../../domain/people/identity";
import type { Row } from "../../domain/records/model";
import { WhoField } from "../../views/people/WhoField";

interface Props {
  clipping: Row<"clipping">;
  person: Row<"person"> | undefined;
  label: string;
}

export function ClippingPerson({ clipping, person, label }: Props) {
  const [typed, setTyped] = useState("");
  const put = async (who: PersonDraft[]) => {
    const last = who.at(-1);
    const { people, changes } = await writeDownPeople(last ? [last] : [], null, Date.now());
    const [one] = people;
    // Somebody to introduce is called what they are called, until it has a title.
    const title = one && !clipping.fields.title ? { title: one.name } : {};
    await commit([
      ...changes,
      { kind: "clipping", id: clipping.id, fields: { person_id: one?.id ?? null, ...title } },
    ]);
  };
  const leaving = useRef(() => {});
  leaving.current = () => {
    if (typed.trim()) void put([{ name: typed }]);
  };
  useEffect(() => () => leaving.current(), []);
  return (
    <div class="wide whose-it-is">
      <WhoField
        id={`whose-${clipping.id}`}
        label={label}
        value={person ? [toDraft(person)] : []}
        onChange={(who) => void put(who)}
        inputValue={typed}
        onInput={setTyped}
      />
    </div>
  );
}
