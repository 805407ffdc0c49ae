/** Whom I met at an event. */
import { getName, getWork } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { recap as words } from "../../text/en/recap";

export function MetPeople({ people }: { people: Row<"person">[] }) {
  if (!people.length) return null;
  return (
    <section class="part" aria-labelledby="met">
      <h2 id="met">{words.met}</h2>
      <ul class="recap-lines" data-name>
        {people.map((person) => (
          <li key={person.id}>
            <a href={paths.person(person.id)}>{getName(person)}</a>{" "}
            <span class="aside">
              {[getWork(person), person.fields.name && person.fields.remember_by].filter(Boolean).join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
