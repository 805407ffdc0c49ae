/** What the line was understood as, each to be tapped off again; then the topics it may be about, each to be taken. */

import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import { changeDraft, type Draft } from "../../../data/boxDraft";
import { getName, getWork } from "../../../data/people/someone";
import { isNamedBy, type PersonDraft } from "../../../domain/people/identity";
import { draftSomeoneNew, findMeant } from "../../../domain/people/typedNames";
import { foldName } from "../../../domain/rules/identity";
import { foldText } from "../../../domain/text/fold";
import { findTopic, getTopicName, suggestTopics } from "../../../domain/topics/topicNames";
import type { LinePiece } from "../../../engines/line/line";
import { formatDay } from "../../../text/dates";
import { box } from "../../../text/en/box";
import { jots } from "../../../text/en/jots";
import { line as words } from "../../../text/en/line";
import type { LineContext } from "../lineReader";
import { countJots, getLine, listOfferedTopics } from "./understand";

interface Bit {
  key: string;
  label: string;
  /** Not taken yet. */
  offered?: boolean;
  /** A name, to be covered. */
  name?: boolean;
  tap: () => void;
}

const SHOWN = ["person", "credentials", "job_title", "organization", "topic", "day"];

/** The topic that is being typed, before the caret: where it begins, and its beginning. */
function findOpenTag(
  field: HTMLTextAreaElement | null,
): { from: number; to: number; word: string } | undefined {
  const to = field?.selectionEnd ?? 0;
  const match = /(?:^|\s)([#＃])([\p{L}\p{N}_-]*)$/u.exec(field?.value.slice(0, to) ?? "");
  return match ? { from: to - match[2]!.length, to, word: match[2]! } : undefined;
}

function bitsOf(draft: Draft, context: LineContext, field: HTMLTextAreaElement | null): Bit[] {
  const line = getLine(draft, context);
  const topic = (slug: string) => getTopicName(slug, context.topics);
  const person = (value: string) =>
    line.people.find(({ name }) => `${foldText(name)} `.startsWith(`${foldText(value)} `)) ?? { name: value };
  const labelOf = ({ sort, value, raw }: LinePiece): string => {
    if (sort === "person") return person(value).name;
    if (sort === "organization") return `@${value}`;
    if (sort === "topic") return topic(value);
    return sort === "day" ? jots.due(formatDay(value)) : raw.trim();
  };
  const openTag = findOpenTag(field);
  const completions = openTag
    ? suggestTopics(openTag.word, context.topics).filter(({ slug }) => slug !== openTag.word)
    : [];
  const half = completions.length > 0 && !findTopic(openTag!.word, context.topics) && openTag!.from - 1;
  return [
    ...completions.map(({ slug, name }) => ({
      key: `#${slug}`,
      label: name,
      offered: true,
      tap: () => {
        field!.setRangeText(`${slug} `, openTag!.from, openTag!.to, "end");
        changeDraft({ text: field!.value });
      },
    })),
    ...line.pieces
      .filter(
        ({ sort, value }) =>
          SHOWN.includes(sort) &&
          !(sort === "person" && draft.who.some((one) => isNamedBy(one, person(value)))),
      )
      .filter(({ sort, from }) => !(sort === "topic" && from === half))
      .flatMap((piece) => [
        {
          key: piece.key,
          label: labelOf(piece),
          name: piece.sort !== "topic" && piece.sort !== "day",
          tap: () => changeDraft({ off: [...draft.off, piece.key] }),
        },
        ...(piece.sort === "person" ? offerOthers(piece.value, person(piece.value), draft, context) : []),
      ]),
    ...draft.topics.map((slug) => ({
      key: `taken:${slug}`,
      label: topic(slug),
      tap: () => changeDraft({ topics: draft.topics.filter((other) => other !== slug) }),
    })),
    ...listOfferedTopics(draft, context).map((slug) => ({
      key: `offer:${slug}`,
      label: topic(slug),
      offered: true,
      tap: () => changeDraft({ topics: [...draft.topics, slug] }),
    })),
  ];
}

/** So many others are offered. */
const MOST_OTHERS = 3;

/** Who else may be meant by a name: of several one must say who, and the only one may be taken for somebody else. */
function offerOthers(
  typed: string,
  named: { id?: string; name: string },
  draft: Draft,
  context: LineContext,
): Bit[] {
  const isShort = !!named.id && foldName(named.name) !== foldName(typed);
  const meant = named.id && !isShort ? [] : findMeant(context.people, typed);
  const others = meant.filter(({ id }) => id !== named.id);
  if (!isShort && others.length < 2) return [];
  const offer = (key: string, label: string, someone: PersonDraft): Bit => ({
    key: `who:${key}`,
    label,
    offered: true,
    name: true,
    tap: () => changeDraft({ who: [...draft.who, someone] }),
  });
  const unlike = named.id ? { unlike: [named.id] } : {};
  const bits = others.slice(0, MOST_OTHERS).map((one) => {
    const label = [getName(one), getWork(one)].filter(Boolean).join(", ");
    return offer(one.id, label, { id: one.id, name: getName(one), ...unlike });
  });
  if (!isShort) return bits;
  const fresh = draftSomeoneNew(context.people, typed);
  return [
    ...bits,
    offer(typed, box.someoneNew(typed), {
      ...fresh,
      unlike: [...new Set([...(fresh.unlike ?? []), named.id!])],
    }),
  ];
}

interface Props {
  draft: Draft;
  context: LineContext;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function Chips({ draft, context, field }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const bits = bitsOf(draft, context, field.current);
  const jotCount = countJots(draft, context);
  if (!bits.length && jotCount < 2) return null;
  const at = Math.min(stop, bits.length - 1);
  // For the keyboard the row is one stop, and the arrows go along it.
  const onKeyDown = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && row.current!.querySelectorAll("button")[at + step];
    if (!next) return;
    event.preventDefault();
    setStop(at + step);
    next.focus();
  };
  return (
    <div ref={row} class="chips" role="toolbar" aria-label={words.understood} onKeyDown={onKeyDown}>
      {jotCount > 1 && <span class="aside">{words.several(jotCount)}</span>}
      {bits.map(({ key, label, offered, name, tap }, index) => (
        <button
          key={key}
          type="button"
          class={offered ? "bit offered" : "bit"}
          data-name={name ? "" : undefined}
          tabIndex={index === at ? 0 : -1}
          aria-label={offered ? jots.take(label) : undefined}
          title={offered ? undefined : words.takeOff}
          onFocus={() => setStop(index)}
          onClick={(event) => {
            tap();
            if (document.activeElement === event.currentTarget) field.current?.focus();
          }}
        >
          {offered && <span aria-hidden="true">+</span>}
          <span>{label}</span>
          {!offered && <span aria-hidden="true">×</span>}
        </button>
      ))}
    </div>
  );
}
