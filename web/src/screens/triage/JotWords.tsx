/** A jot as it stands in triage: its words, whose they are, when and where they were heard. */
import type { Row } from "../../kinds/model";
import { timeWords } from "../../parts/days";
import { nameOf } from "../../parts/people/someone";
import { jots, type JotKind } from "../../parts/words/jots";
import type { Book } from "../../matching/triage";
import { rowOf } from "./asking";

const isMine = ({ kind, asked_by }: Row<"jot">["fields"]): boolean =>
  kind === "promise" || (kind === "question" && asked_by !== "them");

export function JotWords({ jot, book, small }: { jot: Row<"jot">; book: Book; small?: boolean }) {
  const { fields } = jot;
  const people = (fields.person_ids ?? []).flatMap((id) => rowOf(book, "person", id) ?? []);
  const event = fields.event_id ? rowOf(book, "event", fields.event_id)?.fields.name : undefined;
  const aside = [
    jots.kinds[(fields.kind ?? "note") as JotKind],
    people.map(nameOf).join(", "),
    !small && event,
    !small && fields.session_name,
    fields.in_confidence && jots.confidence,
    fields.heard_at != null && timeWords(fields.heard_at),
  ];
  return (
    <div class={small ? "words small" : "words"}>
      {isMine(fields) ? <p class="mine">{fields.text}</p> : <blockquote class="hers">{fields.text}</blockquote>}
      {!small && fields.answer && <blockquote class="hers">{fields.answer}</blockquote>}
      {!small && fields.reading && <p class="reading">{fields.reading}</p>}
      <p class="aside">{aside.filter(Boolean).join(" · ")}</p>
    </div>
  );
}
