/** People: the list, and beside it on a laptop the page of one. */
import { useState } from "preact/hooks";
import { newId } from "../../kinds/id";
import { act } from "../../parts/act";
import { AddByName } from "../../parts/AddByName";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { filterPeople, nameOf, workOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { people as words } from "../../parts/words/records";
import { allOf } from "../../store/notebook";
import type { ScreenProps } from "../App";
import { PersonPage } from "./PersonPage";

const PAGE = 100;
const byName = new Intl.Collator();

async function add(name: string): Promise<boolean> {
  const id = newId();
  const kept = await act([{ kind: "person", id, fields: { name } }]);
  if (kept) go(`/people/${id}`);
  return kept;
}

export default function PeopleScreen({ id }: ScreenProps) {
  const [typed, setTyped] = useState("");
  const [most, setMost] = useState(PAGE);
  const all = useLive(
    async () => (await allOf("person")).sort((one, other) => byName.compare(nameOf(one), nameOf(other))),
    ["person"],
  );
  const found = all && filterPeople(all, typed);
  return (
    <div class="panes" data-open={id || undefined}>
      <section class="list-of stack">
        {id ? <h2 class="title">{words.title}</h2> : <Heading title={words.title} />}
        <AddByName label={words.newName} onAdd={add} />
        {all && all.length > 8 && (
          <label>
            <span class="label">{words.filter}</span>
            <input class="input" type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
          </label>
        )}
        {found && (
          <ul class="list">
            {found.slice(0, most).map((person) => (
              <li key={person.id}>
                <a class="entry" href={`/people/${person.id}`} aria-current={person.id === id ? "true" : undefined}>
                  <b>{nameOf(person)}</b>
                  {workOf(person) && <span class="aside">{workOf(person)}</span>}
                </a>
              </li>
            ))}
          </ul>
        )}
        {found && !found.length && <p class="empty">{all.length ? words.noneSuch : words.empty}</p>}
        {found && found.length > most && (
          <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{words.more}</button>
        )}
      </section>
      <section class="page-of">
        {id ? <PersonPage key={id} id={id} /> : <p class="empty">{all?.length ? words.pick : ""}</p>}
      </section>
    </div>
  );
}
