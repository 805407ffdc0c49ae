/** What a jot or a clipping is about: its topics as chips, those that its words speak of to be taken, others to be typed. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { keepField } from "../Kept";
import { useTopics } from "../topics";
import { box } from "../words/box";
import { jots } from "../words/jots";

const MOST = 4;

interface Props {
  row: Row<"jot"> | Row<"clipping">;
  /** What is searched for topics to offer. */
  text: string;
}

export function TopicField({ row, text }: Props) {
  const [typed, setTyped] = useState("");
  const topics = useTopics(true);
  const stored = row.fields.topics ?? [];
  const id = `topics-${row.id}`;
  const put = (next: string[]) => void keepField(row, "topics", [...new Set(next)]);
  const take = (...words: string[]) => {
    setTyped("");
    const said = words.map((word) => word.trim()).filter(Boolean);
    if (said.length) put([...stored, ...said.map(topics.called)]);
  };
  const offers = (typed.trim() ? topics.suggest(typed).map(({ slug }) => slug) : topics.within(text))
    .filter((slug) => !stored.includes(slug))
    .slice(0, MOST);

  // What is still being typed counts as a topic when the field is left, in whatever way.
  const leave = useRef(() => {});
  leave.current = () => typed.trim() && take(typed);
  useEffect(() => {
    const leaving = () => leave.current();
    addEventListener("pagehide", leaving);
    return () => {
      leaving();
      removeEventListener("pagehide", leaving);
    };
  }, []);
  return (
    <div class="wide">
      <label class="label" for={id}>{jots.fields.topics}</label>
      <div class="row">
        {stored.map((slug) => (
          <span class="chip" key={slug}>
            {topics.name(slug)}
            <button type="button" aria-label={box.remove(topics.name(slug))} onClick={() => put(stored.filter((other) => other !== slug))}>
              ×
            </button>
          </span>
        ))}
        <div class="combo">
          <input
            id={id}
            class="input"
            autocomplete="off"
            enterkeyhint="done"
            value={typed}
            onInput={({ currentTarget: { value } }) => {
              const words = value.split(",");
              if (words.length > 1) take(...words);
              else setTyped(value);
            }}
            onKeyDown={(event) => {
              if (event.key !== "Enter") return;
              event.preventDefault();
              take(typed);
            }}
            onBlur={() => leave.current()}
          />
        </div>
      </div>
      {offers.length > 0 && (
        // The field keeps the focus: what is half typed there is not yet a topic.
        <div class="row" role="group" aria-label={jots.fields.offers} onMouseDown={(event) => event.preventDefault()}>
          {offers.map((slug) => (
            <button key={slug} type="button" class="bit offered" aria-label={jots.take(topics.name(slug))} onClick={() => take(slug)}>
              <span aria-hidden="true">+</span>
              <span>{topics.name(slug)}</span>
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
