/** What a draft says: its line as it was read, and what was said by hand laid over it. */

import type { Draft } from "../../../data/boxDraft";
import { getToday } from "../../../domain/days/days";
import { isQuestion } from "../../../domain/jots/kinds";
import { turnName } from "../../../domain/people/familyNames";
import { isNamedBy, mayBeSameFirm, type PersonDraft } from "../../../domain/people/identity";
import { resolveTypedNames } from "../../../domain/people/typedNames";
import { findTopics } from "../../../domain/topics/findTopics";
import type { FindDay } from "../../../engines/line/days";
import { KnownNames as Names } from "../../../engines/line/knownNames";
import { type LinePerson, type LinePiece, type ParsedLine, parseLine } from "../../../engines/line/line";
import type { MarkSort } from "../../../engines/line/marks";
import { splitJots } from "../../../engines/line/splitJots";
import { loadPatiently } from "../../../platform/loading";
import type { LineContext } from "../lineReader";
import type { UnderstoodLine } from "../understoodLine";

let findDay: FindDay | undefined;
let days: Promise<void> | undefined;

/** What is understood from then on may name days. They come last: most lines name none, and they are most of the code. */
export const loadDays = (): Promise<void> =>
  (days ??= loadPatiently(() => import("../../../engines/line/days")).then((module) => {
    ({ findDay } = module);
    names = last = undefined;
  }));

let names: { of: LineContext; on: string; all: Names } | undefined;

/** Those who may be meant, made ready once until they or the day change. */
function namesOf(context: LineContext): Names {
  const on = getToday();
  if (names?.of !== context || names.on !== on) {
    const people = context.people.map((person) => {
      const { organization, event_id } = person.fields;
      const here =
        context.hoped.includes(person.id) || (context.place !== null && event_id === context.place);
      return { id: person.id, name: person.fields.name ?? "", organization, here };
    });
    names = { of: context, on, all: new Names(people, context.topics, on, findDay) };
  }
  return names.all;
}

const keysOf = ({ pieces }: ParsedLine, sort: MarkSort): string[] =>
  pieces.filter((piece) => piece.sort === sort).map(({ key }) => key);

/** One of the jots of a draft. */
interface Part {
  text: string;
  /** The keys of its pieces that are tapped off. */
  off: ReadonlySet<string>;
  line: ParsedLine;
}

/** In front of the keys of each jot but the first. */
const prefixOf = (at: number): string => (at ? `${at}/` : "");

/** What is said by hand of the kind is said of all the words: then they are one jot. */
const textsOf = ({ text, kind }: Draft, context: LineContext): string[] =>
  kind ? [text] : splitJots(text, namesOf(context));

function readParts(draft: Draft, context: LineContext): Part[] {
  return textsOf(draft, context).map((text, at, texts) => {
    const prefix = prefixOf(at);
    const keys = texts.length > 1 ? draft.off.filter((key) => prefix || !/^\d+\//.test(key)) : draft.off;
    const off = new Set(keys.filter((key) => key.startsWith(prefix)).map((key) => key.slice(prefix.length)));
    return { text, off, line: parseLine(text, namesOf(context), off, draft.kind) };
  });
}

let last: { of: Draft; by: LineContext; parts: Part[] } | undefined;

/** The jots of a draft; of the same draft they are read once. */
function partsOf(draft: Draft, context: LineContext): Part[] {
  if (last?.of === draft && last.by === context) return last.parts;
  const parts = readParts(draft, context);
  last = { of: draft, by: context, parts };
  return parts;
}

/** How many jots a draft is. */
export const countJots = (draft: Draft, context: LineContext): number => partsOf(draft, context).length;

/** All pieces of a draft, each with a key of its own. */
function gatherPieces(parts: Part[]): LinePiece[] {
  let before = 0;
  return parts.flatMap(({ text, line }, at) => {
    const from = before;
    before += text.length;
    return line.pieces.map((piece) => ({
      ...piece,
      from: piece.from + from,
      key: piece.key && prefixOf(at) + piece.key,
    }));
  });
}

/** The line of a draft; where it is several jots, what they say together. */
export function getLine(draft: Draft, context: LineContext): ParsedLine {
  const parts = partsOf(draft, context);
  const lines = parts.map(({ line }) => line);
  if (lines.length < 2) return lines[0]!;
  return {
    ...lines[0]!,
    pieces: gatherPieces(parts),
    people: lines.flatMap(({ people }) => people),
    topics: [...new Set(lines.flatMap(({ topics }) => topics))],
    in_confidence: lines.some(({ in_confidence }) => in_confidence),
    words: lines.map(({ words }) => words).join("\n"),
  };
}

/** Of what was tapped off, what still stands there: what is typed anew is understood anew. */
export function listStillOff(draft: Draft, context: LineContext): string[] {
  if (!draft.off.length) return draft.off;
  const keys = gatherPieces(readParts({ ...draft, off: [] }, context)).map(({ key }) => key);
  return draft.off.filter((key) => keys.includes(key));
}

/** Whoever has that name and is known to work elsewhere is somebody else. */
function draftOf(
  { id, name, organization, job_title, credentials }: LinePerson,
  context: LineContext,
): PersonDraft {
  const elsewhere = context.people.some(
    (one) => one.id === id && !mayBeSameFirm(one.fields.organization, organization),
  );
  const title = [job_title, credentials].filter(Boolean).join(", ");
  return {
    ...(id && !elsewhere && { id }),
    name,
    ...(organization && { organization }),
    ...(title && { job_title: title }),
  };
}

/** @param people whom the words name; where these name nobody, those of the jot before */
function everybody(
  draft: Draft,
  line: ParsedLine,
  people: LinePerson[],
  context: LineContext,
): PersonDraft[] {
  const named = people.map((person) => draftOf(person, context));
  const chosen = resolveTypedNames(context.people, [...draft.who, { name: draft.name }], turnName);
  const where = line.organization ? { organization: line.organization } : {};
  const withTold = (one: PersonDraft): PersonDraft => {
    const { id, ...told } = named.find((other) => isNamedBy(one, other)) ?? { name: one.name };
    return { ...where, ...told, ...(id && !one.unlike && { id }), ...one };
  };
  return [...chosen.map(withTold), ...named.filter((one) => !chosen.some((other) => isNamedBy(other, one)))];
}

/** The draft as it will be saved: a jot, or several with the same people. */
export function understandAll(draft: Draft, context: LineContext): UnderstoodLine[] {
  const parts = partsOf(draft, context);
  const all = getLine(draft, context);
  const in_confidence = draft.in_confidence || all.in_confidence;
  const confided = keysOf(all, "confidence");
  let people: LinePerson[] = [];
  return parts.map(({ text, off, line }, at) => {
    if (line.people.length) people = line.people;
    const who = everybody(draft, line, people, context);
    const kind = draft.kind ?? line.kind ?? "note";
    // Where nobody works there, it stays with the words until somebody does.
    const loose = line.organization && !who.length ? keysOf(line, "organization") : [];
    const { words } = loose.length
      ? parseLine(text, namesOf(context), new Set([...off, ...loose]), draft.kind)
      : line;
    return {
      kind,
      asked_by: isQuestion({ kind }) ? (line.asked_by ?? "me") : null,
      text: words,
      reading: [line.reading, at === 0 && draft.reading.trim()].filter(Boolean).join("\n"),
      who,
      topics: [...new Set([...line.topics, ...draft.topics.filter(isMeant(words, parts, context))])],
      due_on: line.due_on,
      in_confidence,
      confided,
    };
  });
}

/** Of several jots, those that speak of a topic that was taken have it; where none does, all. */
function isMeant(words: string, parts: Part[], context: LineContext): (topic: string) => boolean {
  const speaks = (text: string, topic: string) =>
    findTopics(text, context.topics).some(({ slug }) => slug === topic);
  return (topic) =>
    parts.length < 2 || speaks(words, topic) || !parts.some(({ line }) => speaks(line.words, topic));
}

/** The first of its jots, which is all of it in most cases. */
export const understand = (draft: Draft, context: LineContext): UnderstoodLine =>
  understandAll(draft, context)[0]!;

/** Topics that the words speak of and that nobody named. */
export function listOfferedTopics(draft: Draft, context: LineContext): string[] {
  const line = getLine(draft, context);
  const slugs = findTopics(line.words, context.topics).map(({ slug }) => slug);
  return [...new Set(slugs)].filter((slug) => !line.topics.includes(slug) && !draft.topics.includes(slug));
}
