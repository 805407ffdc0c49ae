/** What a line says, and the pieces that it is shown in. Pure. */
import { isPromise, isQuestion, type JotKind } from "../../domain/jots/kinds";
import { mayBeSameFirm } from "../../domain/people/identity";
import { foldName } from "../../domain/rules/identity";
import { foldWord } from "../../domain/text/fold";
import type { KnownNames } from "./knownNames";
import type { Mark, MarkSort } from "./marks";
import { readMarks } from "./readMarks";
import { SentenceBuilder } from "./sentence";
import { capitalize } from "./words";

export interface LinePerson {
  name: string;
  /** Of the one known person who is meant. */
  id?: string;
  organization?: string;
  credentials?: string;
  job_title?: string;
}

/** The pieces tile the typed text: joined they are the text again, to the character. */
export interface LinePiece {
  sort: MarkSort | "text";
  raw: string;
  from: number;
  /** Of a chip: stays the same while typing goes on elsewhere. Empty for text. */
  key: string;
  /** What it means: the kind, the name, the slug or own word, the day. */
  value: string;
}

export interface ParsedLine {
  pieces: LinePiece[];
  /** What its sign says; null without one. */
  kind: JotKind | null;
  asked_by: "me" | "them" | null;
  people: LinePerson[];
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
function addKeys(marks: Mark[]): { mark: Mark; key: string }[] {
  const times = new Map<string, number>();
  return marks.map((mark) => {
    const key =
      mark.sort === "sign" || mark.sort === "reading" ? mark.sort : `${mark.sort}:${foldWord(mark.value)}`;
    const before = times.get(key) ?? 0;
    times.set(key, before + 1);
    return { mark, key: before ? `${key}:${before}` : key };
  });
}

/** Those who are known, by their names in the notebook; nobody twice, but two of one name at two firms are two. */
function resolvePeople(people: LinePerson[], known: KnownNames): LinePerson[] {
  const resolved: LinePerson[] = [];
  for (const person of people) {
    const one = known.find(person.name, person.organization);
    const all = { ...person, name: one?.name ?? capitalize(person.name), ...(one && { id: one.id }) };
    const at = resolved.findIndex((other) => isOnePerson(other, all));
    if (at < 0) resolved.push(all);
    else resolved[at] = { ...resolved[at], ...all };
  }
  return resolved;
}

const isOnePerson = (one: LinePerson, other: LinePerson): boolean =>
  ((one.id ?? other.id) ? one.id === other.id : foldName(one.name) === foldName(other.name)) &&
  mayBeSameFirm(one.organization, other.organization);

/** `off` holds the keys of chips that are to be text again; `chosen` is the kind where it was chosen by hand. */
export function parseLine(
  typed: string,
  known: KnownNames,
  off: ReadonlySet<string> = NONE,
  chosen: JotKind | null = null,
): ParsedLine {
  const line: ParsedLine = {
    pieces: [],
    kind: null,
    asked_by: null,
    people: [],
    organization: "",
    topics: [],
    due_on: null,
    reading: "",
    in_confidence: false,
    words: "",
  };
  const words = new SentenceBuilder();
  const reading = new SentenceBuilder();
  let sentence = words;
  let group: LinePerson[] = [];
  let at = 0;
  /** Whether the words of the mark before belong to the sentence. */
  let isWithin = false;

  const addText = (to: number) => {
    if (to <= at) return;
    const raw = typed.slice(at, to);
    line.pieces.push({ sort: "text", raw, from: at, key: "", value: raw });
    sentence.add(raw);
    at = to;
  };

  /** Whether the mark could be put in its place. */
  const placeMark = ({ sort, value, them }: Mark): boolean => {
    const person = line.people[line.people.length - 1];
    if (sort === "sign") {
      line.kind = value as JotKind;
      line.asked_by = isQuestion(line) ? (them ? "them" : "me") : null;
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

  const isPromised = (sign: JotKind | null) => isPromise({ kind: chosen ?? (off.has("sign") ? null : sign) });
  for (const { mark, key } of addKeys(readMarks(typed, known, isPromised))) {
    addText(mark.from);
    if (off.has(key) || !placeMark(mark)) {
      addText(mark.to);
      continue;
    }
    const raw = typed.slice(mark.from, mark.to);
    line.pieces.push({ sort: mark.sort, raw, from: mark.from, key, value: mark.value });
    if (mark.sort === "reading") sentence = reading;
    else if (mark.stays) sentence.add(raw.replace(isWithin ? /[#＃@＠]/ : /^[,;/\s]*[#＃@＠]/, ""));
    else sentence.markGap();
    isWithin = mark.stays === true;
    at = mark.to;
  }
  addText(typed.length);
  line.people = resolvePeople(line.people, known);
  line.words = words.toText();
  line.reading = reading.toText();
  return line;
}
