/** A jot as it stands in triage: its words, whose they are, when and where they were heard. */

import { getName } from "../../data/people/someone";
import { isMine } from "../../domain/jots/authors";
import { getKind } from "../../domain/jots/kinds";
import type { Row } from "../../domain/records/model";
import type { Book } from "../../engines/sorting/queue";
import { formatTime } from "../../text/dates";
import { jots } from "../../text/en/jots";
import { sessionWords } from "../../text/en/months";
import { findBookRow } from "./item";

export function JotWords({ jot, book, small }: { jot: Row<"jot">; book: Book; small?: boolean }) {
  const { fields } = jot;
  const people = (fields.person_ids ?? []).flatMap((id) => findBookRow(book, "person", id) ?? []);
  const event = fields.event_id ? findBookRow(book, "event", fields.event_id)?.fields.name : undefined;
  const aside = [
    jots.kinds[getKind(fields)],
    people.map(getName).join(", "),
    !small && event,
    !small && fields.session_name && sessionWords(fields.session_name),
    fields.in_confidence && jots.confidence,
    fields.heard_at != null && formatTime(fields.heard_at),
  ];
  return (
    <div class={small ? "words small" : "words"} data-name>
      {isMine(fields) ? (
        <p class="mine">{fields.text}</p>
      ) : (
        <blockquote class="quote">{fields.text}</blockquote>
      )}
      {!small && fields.answer && <blockquote class="quote">{fields.answer}</blockquote>}
      {!small && fields.reading && <p class="reading">{fields.reading}</p>}
      <p class="aside">{aside.filter(Boolean).join(" · ")}</p>
    </div>
  );
}
