/** The recap as plain text, as it reads well in a mail to oneself. What was said in confidence is not in it. */

import { getName, getWork } from "../../data/people/someone";
import type { Row } from "../../domain/records/model";
import { dropConfided, PARTS, type Recap, type RecapLine, type RecapPart } from "../../engines/recap";
import { formatDay, formatDays } from "../../text/dates";
import { recap as words } from "../../text/en/recap";

/** Parts that hold their own words; mine stand without quotation marks. */
export const QUOTED: RecapPart[] = ["struggles", "asked", "interests"];

const indent = (text: string): string => text.replace(/\s*\n\s*/g, "\n  ");

export function formatRecap({ fields }: Row<"event">, all: Recap): string {
  const open = dropConfided(all);
  const named = new Map(open.met.map((person) => [person.id, getName(person)]));
  const whose = ({ people }: RecapLine) => people.flatMap((id) => named.get(id) ?? []).join(", ");
  const day = (on: string | undefined) => (on ? formatDay(on) : "");

  const line =
    (part: RecapPart) =>
    (one: RecapLine): string => {
      const quote = QUOTED.includes(part) ? `“${one.text}”` : one.text;
      const about = [one.due && words.by(day(one.due)), one.settled && words.settled]
        .filter(Boolean)
        .join(", ");
      const answer = one.answer ? `\n${words.answer}: ${one.answer}` : "";
      return [whose(one), quote].filter(Boolean).join(": ") + (about ? ` (${about})` : "") + answer;
    };
  const section = (title: string, lines: string[]): string[] =>
    lines.length ? ["", title.toUpperCase(), ...lines.map((one) => `- ${indent(one)}`)] : [];
  const people = open.met.map((person) =>
    [getName(person), getWork(person), person.fields.name && person.fields.remember_by]
      .filter(Boolean)
      .join(", "),
  );
  const next = open.next.map(({ person, promises, struggles }) =>
    [
      named.get(person),
      ...promises.map((one) => words.promised(one.text, day(one.due))),
      ...struggles.map((one) => words.struggle(one.text)),
    ].join("\n"),
  );
  return [
    [fields.name, formatDays(fields.starts_on, fields.ends_on), fields.venue, fields.city]
      .filter(Boolean)
      .join(", "),
    ...section(words.met, people),
    ...PARTS.flatMap((part) => section(words.parts[part], open[part].map(line(part)))),
    ...section(words.next, next),
    "",
  ].join("\n");
}
