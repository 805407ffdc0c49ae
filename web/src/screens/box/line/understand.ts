/** What a draft says: its line as it was read, and what was said by hand laid over it. */
import { Known as Names } from "../../../intake/line/known";
import { parseLine, type Line, type Person } from "../../../intake/line/line";
import type { Sort } from "../../../intake/line/marks";
import { topicsIn } from "../../../matching/topics";
import { today } from "../../../parts/days";
import { mayBeSame, plain, type Someone } from "../../../parts/people/someone";
import type { Draft } from "../draft";
import type { Known } from "../reader";
import type { Understood } from "../understood";

let names: { of: Known; on: string; all: Names } | undefined;

/** Those who may be meant, made ready once until they or the day change. */
function namesOf(known: Known): Names {
  const on = today();
  if (names?.of !== known || names.on !== on) {
    const people = known.people.map((person) => {
      const { organization, event_id } = person.fields;
      const here = known.hoped.includes(person.id) || (known.place !== null && event_id === known.place);
      return { id: person.id, name: person.fields.name ?? "", organization, here };
    });
    names = { of: known, on, all: new Names(people, known.topics, on) };
  }
  return names.all;
}

const keysOf = ({ pieces }: Line, sort: Sort): string[] =>
  pieces.filter((piece) => piece.sort === sort).map(({ key }) => key);

let last: { of: Draft; by: Known; line: Line } | undefined;

/** The line of a draft; of the same draft it is read once. */
export function lineOf(draft: Draft, known: Known): Line {
  if (last?.of === draft && last.by === known) return last.line;
  const line = parseLine(draft.text, namesOf(known), new Set(draft.off), draft.kind);
  last = { of: draft, by: known, line };
  return line;
}

/** Of what was tapped off, what still stands there: what is typed anew is understood anew. */
export function stillOff({ text, kind, off }: Draft, known: Known): string[] {
  if (!off.length) return off;
  const keys = parseLine(text, namesOf(known), undefined, kind).pieces.map(({ key }) => key);
  return off.filter((key) => keys.includes(key));
}

export const isSame = (one: Someone, other: Someone): boolean =>
  one.id && other.id ? one.id === other.id : plain(one.name) === plain(other.name);

/** Whoever has that name and is known to work elsewhere is somebody else. */
function someone({ id, name, organization, job_title, credentials }: Person, known: Known): Someone {
  const elsewhere = known.people.some((one) => one.id === id && !mayBeSame(one.fields.organization, organization));
  const title = [job_title, credentials].filter(Boolean).join(", ");
  return { ...(id && !elsewhere && { id }), name, ...(organization && { organization }), ...(title && { job_title: title }) };
}

function everybody(draft: Draft, line: Line, known: Known): Someone[] {
  const named = line.people.map((person) => someone(person, known));
  const chosen = draft.name.trim() ? [...draft.who, { name: draft.name.trim() }] : draft.who;
  const where = line.organization ? { organization: line.organization } : {};
  return [
    ...chosen.map((one) => ({ ...where, ...named.find((other) => isSame(one, other)), ...one })),
    ...named.filter((one) => !chosen.some((other) => isSame(one, other))),
  ];
}

/** The draft as it will be saved. */
export function understand(draft: Draft, known: Known): Understood {
  const line = lineOf(draft, known);
  const who = everybody(draft, line, known);
  const kind = draft.kind ?? line.kind ?? "note";
  // Where nobody works there, it stays with the words until somebody does.
  const loose = line.organization && !who.length ? keysOf(line, "organization") : [];
  const { words } = loose.length ? parseLine(draft.text, namesOf(known), new Set([...draft.off, ...loose]), draft.kind) : line;
  return {
    kind,
    asked_by: kind === "question" ? (line.asked_by ?? "me") : null,
    text: words,
    reading: [line.reading, draft.reading.trim()].filter(Boolean).join("\n"),
    who,
    topics: [...new Set([...line.topics, ...draft.topics])],
    due_on: line.due_on,
    in_confidence: draft.in_confidence || line.in_confidence,
    confided: keysOf(line, "confidence"),
  };
}

/** Topics that the words speak of and that nobody named. */
export function offersOf(draft: Draft, known: Known): string[] {
  const line = lineOf(draft, known);
  const found = topicsIn(line.words, known.topics).map(({ slug }) => slug);
  return [...new Set(found)].filter((slug) => !line.topics.includes(slug) && !draft.topics.includes(slug));
}
