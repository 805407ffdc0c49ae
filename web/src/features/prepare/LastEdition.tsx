/** Last year's edition: whom one met there, and the wish to see them again. */

import { useLive } from "../../data/live";
import { getName, getWork, toDraft } from "../../data/people/someone";
import { getToday } from "../../domain/days/days";
import { findLastEdition } from "../../domain/events/editions";
import { listMetAt } from "../../domain/people/hopes";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { prepare as words } from "../../text/en/prepare";
import { PagedList } from "../../ui/PagedList";
import PersonBrief from "../../views/people/PersonBrief";
import { addHopes, MOST_JOTS, removeHope } from "./hopes";

const PAGE = 10;

interface Edition {
  event: Row<"event"> | undefined;
  met: Row<"person">[];
}

async function readEdition(read: Reader, event: Row<"event">): Promise<Edition> {
  const last = findLastEdition(event, await read.listAll("event"), getToday());
  if (!last) return { event: undefined, met: [] };
  const [people, there] = await Promise.all([read.listAll("person"), read.listJotsAt(last.id, MOST_JOTS)]);
  return { event: last, met: listMetAt(last, people, there) };
}

export function LastEdition({ event }: { event: Row<"event"> }) {
  const { name, starts_on, city } = event.fields;
  const edition = useLive((read) => readEdition(read, event), [event.id, name, starts_on, city]);
  if (!edition?.event) return null;
  const { met } = edition;
  const hoped = new Set(event.fields.hoped_for_ids);
  const toggle = (person: Row<"person">) =>
    void (hoped.has(person.id)
      ? removeHope(event, { person, before: true, met: false })
      : addHopes(event, [toDraft(person)]));
  return (
    <details class="part edition">
      <summary>{words.edition(edition.event.fields.name ?? "")}</summary>
      {met.length === 0 && <p class="aside">{words.editionNone}</p>}
      <PagedList
        all={met}
        page={PAGE}
        draw={(shown) => (
          <ul class="hopes">
            {shown.map((person) => (
              <li key={person.id} class="hope">
                <h3>
                  <a href={paths.person(person.id)} data-name="">
                    {getName(person)}
                  </a>
                </h3>
                {getWork(person) && (
                  <p class="aside" data-name="">
                    {getWork(person)}
                  </p>
                )}
                {!hoped.has(person.id) && <PersonBrief person={person} />}
                <button
                  type="button"
                  class="button"
                  aria-pressed={hoped.has(person.id)}
                  onClick={() => toggle(person)}
                >
                  {words.hopeAgain}
                </button>
              </li>
            ))}
          </ul>
        )}
      />
    </details>
  );
}
