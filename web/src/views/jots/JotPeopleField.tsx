/** Who a jot is about. Whoever is typed but not taken is written down when the field goes away. */

import { useEffect, useRef, useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { runInTurn } from "../../data/inTurn";
import { toDraft } from "../../data/people/someone";
import { writeDownPeople } from "../../data/people/writing";
import type { PersonDraft } from "../../domain/people/identity";
import type { Row } from "../../domain/records/model";
import { findRecord } from "../../store/notebook";
import { jotFields } from "../../text/en/jotFields";
import { WhoField } from "../people/WhoField";

export function JotPeopleField({ jot, people }: { jot: Row<"jot">; people: Row<"person">[] }) {
  const [name, setName] = useState("");
  const setPeople = (who: PersonDraft[]) => {
    const shown = people.map(({ id }) => id);
    const added = who.filter(({ id }) => !id || !shown.includes(id));
    const removed = shown.filter((id) => !who.some((one) => one.id === id));
    return runInTurn(async () => {
      const { people: all, changes } = await writeDownPeople(added, jot.fields.event_id ?? null, Date.now());
      const now = (await findRecord(jot.id, "jot"))?.fields.person_ids ?? shown;
      const ids = [...now.filter((id) => !removed.includes(id)), ...all.map(({ id }) => id)];
      await commit([...changes, { kind: "jot", id: jot.id, fields: { person_ids: [...new Set(ids)] } }]);
    });
  };
  const addTyped = () => {
    if (name.trim()) void setPeople([...people.map(toDraft), { name }]);
  };
  const leaving = useRef(addTyped);
  leaving.current = addTyped;
  useEffect(() => () => leaving.current(), []);
  return (
    <div class="wide">
      <WhoField
        id={`about-${jot.id}`}
        label={jotFields.people}
        value={people.map(toDraft)}
        onChange={(who) => void setPeople(who)}
        inputValue={name}
        onInput={setName}
      />
    </div>
  );
}
