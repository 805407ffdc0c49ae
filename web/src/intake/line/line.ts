/** What a line says, and the pieces that it is shown in. Pure. */
import { fold } from "../../matching/spoken";
import type { JotKind } from "../../parts/words/jots";
import type { Known } from "./known";
import type { Mark, Sort } from "./marks";
import { read } from "./read";
import { Sentence } from "./sentence";
import { capitalized } from "./words";

export interface Person {
  name: string;
  /** Of the one known person who is meant. */
  id?: string;
  organization?: string;
  credentials?: string;
  job_title?: string;
}

/** The pieces tile the typed text: joined they are the text again, to the character. */
export interface Piece {
  sort: Sort | "text";
  raw: string;
  from: number;
  /** Of a chip: stays the same while typing goes on elsewhere. Empty for text. */
  key: string;
  /** What it means: the kind, the name, the slug or own word, the day. */
  value: string;
}

export interface Line {
  pieces: Piece[];
  /** What its sign says; null without one. */
  kind: JotKind | null;
  asked_by: "me" | "them" | null;
  people: Person[];
  /** One that nobody is named with. */
  organization: string;
  /** Named by their sign: slugs, or words of one's own. */
  topics: string[];
  due_on: string | null;
  reading: string;
  in_confidence: boolean;
  /** What is kept as the jot's text: all that no chip took, and what a chip took from within a sentence. */
  words: string;
}

const NONE: ReadonlySet<string> = new Set();

/** Of marks that mean the same, the first has its key; tapping one off leaves the others theirs. */
function keyed(marks: Mark[]): { mark: Mark; key: string }[] {
  const times = new Map<string, number>();
  return marks.map((mark) => {
    const key = mark.sort === "sign" || mark.sort === "reading" ? mark.sort : `${mark.sort}:${fold(mark.value)}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { mark, key: before ? `${key}:${before}` : key };
  });
}

/** Those who are known, by their names in the notebook; nobody twice. */
function settled(people: Person[], known: Known): Person[] {
  const found = new Map<string, Person>();
  for (const person of people) {
    const one = known.find(person.name, person.organization);
    const name = one?.name ?? capitalized(person.name);
    const key = one?.id ?? fold(name);
    found.set(key, { ...found.get(key), ...person, name, ...(one && { id: one.id }) });
  }
  return [...found.values()];
}

/** `off` holds the keys of chips that are to be text again; `chosen` is the kind where it was chosen by hand. */
export function parseLine(typed: string, known: Known, off: ReadonlySet<string> = NONE, chosen: JotKind | null = null): Line {
  const line: Line = {
    pieces: [], kind: null, asked_by: null, people: [], organization: "", topics: [], due_on: null, reading: "", in_confidence: false, words: "",
  };
  const words = new Sentence();
  const reading = new Sentence();
  let sentence = words;
  let group: Person[] = [];
  let at = 0;

  const text = (to: number) => {
    if (to <= at) return;
    const raw = typed.slice(at, to);
    line.pieces.push({ sort: "text", raw, from: at, key: "", value: raw });
    sentence.add(raw);
    at = to;
  };

  /** Whether the mark could be put in its place. */
  const placed = ({ sort, value, them }: Mark): boolean => {
    const person = line.people[line.people.length - 1];
    if (sort === "sign") {
      line.kind = value as JotKind;
      line.asked_by = line.kind === "question" ? (them ? "them" : "me") : null;
    } else if (sort === "person") {
      line.people.push({ name: value });
      group.push(line.people[line.people.length - 1]!);
    } else if (sort === "credentials" || sort === "job_title") {
      if (!person) return false;
      person[sort] = [person[sort], value].filter(Boolean).join(", ");
    } else if (sort === "organization") {
      if (!group.length) line.organization = [line.organization, value].filter(Boolean).join(", ");
      for (const one of group) one.organization = value;
      group = [];
    } else if (sort === "topic") {
      if (!line.topics.includes(value)) line.topics.push(value);
    } else if (sort === "day") line.due_on = value;
    else if (sort === "confidence") line.in_confidence = true;
    return true;
  };

  const promised = (sign: JotKind | null) => (chosen ?? (off.has("sign") ? null : sign)) === "promise";
  for (const { mark, key } of keyed(read(typed, known, promised))) {
    text(mark.from);
    if (off.has(key) || !placed(mark)) {
      text(mark.to);
      continue;
    }
    const raw = typed.slice(mark.from, mark.to);
    line.pieces.push({ sort: mark.sort, raw, from: mark.from, key, value: mark.value });
    if (mark.sort === "reading") sentence = reading;
    else if (mark.stays) sentence.add(raw.replace(/[#＃@＠]/, ""));
    else sentence.part();
    at = mark.to;
  }
  text(typed.length);
  line.people = settled(line.people, known);
  line.words = words.told();
  line.reading = reading.told();
  return line;
}
