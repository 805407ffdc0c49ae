/** What to give next: by person, what I promised them, and what they still struggle with. */
import { getName } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import type { Recap } from "../../engines/recap";
import { paths } from "../../routing/paths";
import { formatDay } from "../../text/dates";
import { recap as words } from "../../text/en/recap";
import { RecapSection } from "./RecapLines";

export function NextSteps({
  next,
  named,
}: {
  next: Recap["next"];
  named: ReadonlyMap<string, Row<"person">>;
}) {
  return (
    <RecapSection
      id="next"
      title={words.next}
      lines={next.flatMap(({ promises, struggles }) => [...promises, ...struggles])}
    >
      <ul class="recap-lines" data-name>
        {next.map(({ person, promises, struggles }) => (
          <li
            key={person}
            data-confided={[...promises, ...struggles].every(({ confided }) => confided) || undefined}
          >
            <a href={paths.person(person)}>{getName(named.get(person)!)}</a>
            <ul>
              {promises.map((line) => (
                <li key={line.id} data-confided={line.confided || undefined}>
                  {words.promised(line.text, line.due ? formatDay(line.due) : "")}
                </li>
              ))}
              {struggles.map((line) => (
                <li key={line.id} data-confided={line.confided || undefined}>
                  {words.struggle(line.text)}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </RecapSection>
  );
}
