/** Last year's edition: whom one met there, and the wish to see them again. */
import { useState } from "preact/hooks";
import type { Row } from "../../../kinds/model";
import { today } from "../../../parts/days";
import { useLive } from "../../../parts/live";
import { asSomeone, nameOf, workOf } from "../../../parts/people/someone";
import { prepare as words } from "../../../parts/words/prepare";
import { lastEdition } from "../../../preparing/editions";
import { metAt } from "../../../preparing/hopes";
import { allOf, jotsAt } from "../../../store/notebook";
import { BriefOf } from "./BriefOf";
import { hope, MOST_JOTS, takeOff } from "./hoping";

const PAGE = 10;

interface Edition {
  event: Row<"event"> | undefined;
  met: Row<"person">[];
}

async function readEdition(event: Row<"event">): Promise<Edition> {
  const last = lastEdition(event, await allOf("event"), today());
  if (!last) return { event: undefined, met: [] };
  const [people, there] = await Promise.all([allOf("person"), jotsAt(last.id, MOST_JOTS)]);
  return { event: last, met: metAt(last, people, there) };
}

export function LastEdition({ event }: { event: Row<"event"> }) {
  const { name, starts_on, city } = event.fields;
  const edition = useLive(() => readEdition(event), ["event", "person", "jot"], [event.id, name, starts_on, city]);
  const [most, setMost] = useState(PAGE);
  if (!edition?.event) return null;
  const { met } = edition;
  const hoped = new Set(event.fields.hoped_for_ids);
  const toggle = (person: Row<"person">) =>
    void (hoped.has(person.id) ? takeOff(event, { person, before: true, met: false }) : hope(event, [asSomeone(person)]));
  return (
    <details class="part edition">
      <summary>{words.edition(edition.event.fields.name ?? "")}</summary>
      {met.length === 0 && <p class="aside">{words.editionNone}</p>}
      <ul class="hopes">
        {met.slice(0, most).map((person) => (
          <li key={person.id} class="hope">
            <h3><a href={`/people/${person.id}`} data-name="">{nameOf(person)}</a></h3>
            {workOf(person) && <p class="aside" data-name="">{workOf(person)}</p>}
            {!hoped.has(person.id) && <BriefOf person={person} />}
            <button type="button" class="button" aria-pressed={hoped.has(person.id)} onClick={() => toggle(person)}>
              {hoped.has(person.id) ? words.hopedAgain : words.hopeAgain}
            </button>
          </li>
        ))}
      </ul>
      {met.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{words.more}</button>}
    </details>
  );
}
