/** The recap as plain text, as it reads well in a mail to oneself. What was said in confidence is not in it. */
import type { Row } from "../../../kinds/model";
import { openly, PARTS, type Line, type Part, type Recap } from "../../../matching/recap";
import { dayWords, daysWords } from "../../../parts/days";
import { nameOf, workOf } from "../../../parts/people/someone";
import { recap as words } from "../../../parts/words/recap";

/** Her own words; mine stand without quotation marks. */
const HERS: Part[] = ["struggles", "asked", "interests"];

const indented = (text: string): string => text.replace(/\s*\n\s*/g, "\n  ");

export function recapText({ fields }: Row<"event">, all: Recap): string {
  const open = openly(all);
  const named = new Map(open.met.map((person) => [person.id, nameOf(person)]));
  const whose = ({ people }: Line) => people.flatMap((id) => named.get(id) ?? []).join(", ");
  const day = (on: string | undefined) => (on ? dayWords(on) : "");

  const line = (part: Part) => (one: Line): string => {
    const said = HERS.includes(part) ? `“${one.text}”` : one.text;
    const about = [one.due && words.by(day(one.due)), one.settled && words.settled].filter(Boolean).join(", ");
    const answer = one.answer ? `\n${words.answer}: ${one.answer}` : "";
    return [whose(one), said].filter(Boolean).join(": ") + (about ? ` (${about})` : "") + answer;
  };
  const section = (title: string, lines: string[]): string[] =>
    lines.length ? ["", title.toUpperCase(), ...lines.map((one) => `- ${indented(one)}`)] : [];
  const met = open.met.map((person) => [nameOf(person), workOf(person), person.fields.name && person.fields.remember_by].filter(Boolean).join(", "));
  const next = open.next.map(({ person, promises, struggles }) =>
    [
      named.get(person),
      ...promises.map((one) => words.promised(one.text, day(one.due))),
      ...struggles.map((one) => words.struggle(one.text)),
    ].join("\n"),
  );
  return [
    [fields.name, daysWords(fields.starts_on, fields.ends_on), fields.venue, fields.city].filter(Boolean).join(", "),
    ...section(words.met, met),
    ...PARTS.flatMap((part) => section(words.parts[part], open[part].map(line(part)))),
    ...section(words.next, next),
  ].join("\n") + "\n";
}
