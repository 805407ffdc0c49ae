/** Everybody, by name. */

import { useState } from "preact/hooks";
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import { filterPeople, getName, getWork } from "../../data/people/someone";
import { createId } from "../../domain/records/ids";
import { isUnder } from "../../routing/match";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { people as words } from "../../text/en/records";
import { AddByName } from "../../ui/AddByName";
import { FilterField } from "../../ui/FilterField";
import { PagedList } from "../../ui/PagedList";
import { type ListProps, Panes } from "../../ui/Panes";
import { EmptyList } from "../../views/EmptyList";

/** A screen or two. */
const PAGE = 30;
const byName = new Intl.Collator();

async function add(name: string): Promise<boolean> {
  const id = createId();
  const isSaved = await commit([{ kind: "person", id, fields: { name } }]);
  if (isSaved) navigate(paths.person(id));
  return isSaved;
}

export function PersonList({ path, page }: ListProps) {
  const [typed, setTyped] = useState("");
  const all = useLive(async (read) =>
    (await read.listAll("person")).sort((one, other) => byName.compare(getName(one), getName(other))),
  );
  const matches = all && filterPeople(all, typed);
  return (
    <Panes title={words.title} page={page} pick={all?.length ? words.pick : ""}>
      <AddByName label={words.newName} onAdd={add} />
      {all && all.length > 8 && <FilterField label={words.filter} value={typed} onInput={setTyped} />}
      {matches && (
        <PagedList
          all={matches}
          page={PAGE}
          draw={(shown) => (
            <ul class="list">
              {shown.map((person) => (
                <li key={person.id}>
                  <a
                    class="entry"
                    href={paths.person(person.id)}
                    aria-current={isUnder(path, paths.person(person.id)) ? "true" : undefined}
                  >
                    <b>{getName(person)}</b>
                    {getWork(person) && <span class="aside">{getWork(person)}</span>}
                  </a>
                </li>
              ))}
            </ul>
          )}
        />
      )}
      {all?.length === 0 && <EmptyList>{words.empty}</EmptyList>}
      {matches?.length === 0 && all!.length > 0 && <p class="empty">{words.noneSuch}</p>}
    </Panes>
  );
}
