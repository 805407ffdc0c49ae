/** What was said at an event, line by line, with whose it is. What was said in confidence is marked, and never printed. */

import type { ComponentChildren } from "preact";
import { getName } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import type { RecapLine } from "../../engines/recap";
import { paths } from "../../routing/paths";
import { formatDay } from "../../text/dates";
import { recap as words } from "../../text/en/recap";

type Named = ReadonlyMap<string, Row<"person">>;

/** A section that holds only what is confided is not printed either. */
export function RecapSection({
  id,
  title,
  lines,
  children,
}: {
  id: string;
  title: string;
  lines: RecapLine[];
  children: ComponentChildren;
}) {
  if (!lines.length) return null;
  return (
    <section
      class="part"
      data-confided={lines.every(({ confided }) => confided) || undefined}
      aria-labelledby={id}
    >
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}

export function RecapLines({
  lines,
  named,
  areQuotes,
}: {
  lines: RecapLine[];
  named: Named;
  areQuotes: boolean;
}) {
  return (
    <ul class="recap-lines" data-name>
      {lines.map((line) => {
        const people = line.people.flatMap((id) => named.get(id) ?? []);
        return (
          <li key={line.id} data-confided={line.confided || undefined}>
            {areQuotes ? <blockquote class="quote">{line.text}</blockquote> : <p>{line.text}</p>}
            {line.answer && <p class="recap-answer">{line.answer}</p>}
            <p class="aside">
              {people.map((person, at) => (
                <span key={person.id}>
                  {at > 0 && ", "}
                  <a href={paths.person(person.id)}>{getName(person)}</a>
                </span>
              ))}
              {[
                !people.length && words.nobody,
                line.due && words.by(formatDay(line.due)),
                line.settled && words.settled,
                line.confided && words.inConfidence,
              ]
                .filter(Boolean)
                .map((more, at) => (at || people.length ? ` · ${String(more)}` : String(more)))}
            </p>
          </li>
        );
      })}
    </ul>
  );
}
