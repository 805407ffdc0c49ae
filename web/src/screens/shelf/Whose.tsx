/** Whom a clipping is about: somebody of the notebook, or somebody new by their name. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { act } from "../../parts/act";
import { asSomeone, type Someone } from "../../parts/people/someone";
import { WhoField } from "../../parts/people/WhoField";
import { written } from "../../parts/people/writing";

interface Props {
  clipping: Row<"clipping">;
  person: Row<"person"> | undefined;
  label: string;
}

export function Whose({ clipping, person, label }: Props) {
  const [typed, setTyped] = useState("");
  const put = async (who: Someone[]) => {
    const last = who.at(-1);
    const { people, changes } = await written(last ? [last] : [], null, Date.now());
    const [one] = people;
    // Somebody to introduce is called what they are called, until it has a title.
    const title = one && !clipping.fields.title ? { title: one.name } : {};
    await act([...changes, { kind: "clipping", id: clipping.id, fields: { person_id: one?.id ?? null, ...title } }]);
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
        chosen={person ? [asSomeone(person)] : []}
        onChange={(who) => void put(who)}
        typed={typed}
        onTyped={setTyped}
      />
    </div>
  );
}
