/** What the line was understood as, each to be tapped off again; then the topics it may be about, each to be taken. */
import type { RefObject } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Piece } from "../../../intake/line/line";
import { calledTopic, suggestTopics, topicName } from "../../../matching/topicnames";
import { dayWords } from "../../../parts/days";
import { plain } from "../../../parts/people/someone";
import { jots } from "../../../parts/words/jots";
import { line as words } from "../../../parts/words/line";
import { changeDraft, type Draft } from "../draft";
import type { Known } from "../reader";
import { isSame, lineOf, offersOf } from "./understand";

interface Bit {
  key: string;
  said: string;
  /** Not taken yet. */
  offered?: boolean;
  /** A name, to be covered. */
  name?: boolean;
  tap: () => void;
}

const SHOWN = ["person", "credentials", "job_title", "organization", "topic", "day"];

/** The topic that is being typed, before the caret: where it begins, and its beginning. */
function begunAt(field: HTMLTextAreaElement | null): { from: number; to: number; word: string } | undefined {
  const to = field?.selectionEnd ?? 0;
  const found = /(?:^|\s)([#＃])([\p{L}\p{N}_-]*)$/u.exec(field?.value.slice(0, to) ?? "");
  return found ? { from: to - found[2]!.length, to, word: found[2]! } : undefined;
}

function bitsOf(draft: Draft, known: Known, field: HTMLTextAreaElement | null): Bit[] {
  const line = lineOf(draft, known);
  const topic = (slug: string) => topicName(slug, known.topics);
  const person = (value: string) =>
    line.people.find(({ name }) => `${plain(name)} `.startsWith(`${plain(value)} `)) ?? { name: value };
  const said = ({ sort, value, raw }: Piece): string => {
    if (sort === "person") return person(value).name;
    if (sort === "organization") return `@${value}`;
    if (sort === "topic") return topic(value);
    return sort === "day" ? jots.due(dayWords(value)) : raw.trim();
  };
  const begun = begunAt(field);
  const completions = begun ? suggestTopics(begun.word, known.topics).filter(({ slug }) => slug !== begun.word) : [];
  const half = completions.length > 0 && !calledTopic(begun!.word, known.topics) && begun!.from - 1;
  return [
    ...completions.map(({ slug, name }) => ({
      key: `#${slug}`,
      said: name,
      offered: true,
      tap: () => {
        field!.setRangeText(`${slug} `, begun!.from, begun!.to, "end");
        changeDraft({ text: field!.value });
      },
    })),
    ...line.pieces
      .filter(({ sort, value }) => SHOWN.includes(sort) && !(sort === "person" && draft.who.some((one) => isSame(one, person(value)))))
      .filter(({ sort, from }) => !(sort === "topic" && from === half))
      .map((piece) => ({
        key: piece.key,
        said: said(piece),
        name: piece.sort !== "topic" && piece.sort !== "day",
        tap: () => changeDraft({ off: [...draft.off, piece.key] }),
      })),
    ...draft.topics.map((slug) => ({
      key: `taken:${slug}`,
      said: topic(slug),
      tap: () => changeDraft({ topics: draft.topics.filter((other) => other !== slug) }),
    })),
    ...offersOf(draft, known).map((slug) => ({
      key: `offer:${slug}`,
      said: topic(slug),
      offered: true,
      tap: () => changeDraft({ topics: [...draft.topics, slug] }),
    })),
  ];
}

interface Props {
  draft: Draft;
  known: Known;
  field: RefObject<HTMLTextAreaElement | null>;
}

export function Chips({ draft, known, field }: Props) {
  const row = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const bits = bitsOf(draft, known, field.current);
  if (!bits.length) return null;
  const at = Math.min(stop, bits.length - 1);
  // For the keyboard the row is one stop, and the arrows go along it.
  const pressed = (event: KeyboardEvent) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && row.current!.children[at + step];
    if (!next) return;
    event.preventDefault();
    setStop(at + step);
    (next as HTMLElement).focus();
  };
  return (
    <div ref={row} class="chips" role="toolbar" aria-label={words.understood} onKeyDown={pressed}>
      {bits.map(({ key, said, offered, name, tap }, index) => (
        <button
          key={key}
          type="button"
          class={offered ? "bit offered" : "bit"}
          data-name={name ? "" : undefined}
          tabIndex={index === at ? 0 : -1}
          aria-label={offered ? jots.take(said) : undefined}
          title={offered ? undefined : words.takeOff}
          onFocus={() => setStop(index)}
          onClick={(event) => {
            tap();
            if (document.activeElement === event.currentTarget) field.current?.focus();
          }}
        >
          {offered && <span aria-hidden="true">+</span>}
          <span>{said}</span>
          {!offered && <span aria-hidden="true">×</span>}
        </button>
      ))}
    </div>
  );
}
