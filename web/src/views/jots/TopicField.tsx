/** What a jot or a clipping is about: its topics as chips, those that its words speak of to be taken, others to be typed. */
import { useEffect, useRef, useState } from "preact/hooks";
import { changeList } from "../../data/inTurn";
import { useTopics } from "../../data/topics";
import type { Row } from "../../domain/records/model";
import { isTopicTooLong, LONGEST_TOPIC } from "../../domain/topics/additions";
import { box } from "../../text/en/box";
import { jotFields } from "../../text/en/jotFields";
import { jots } from "../../text/en/jots";
import { Chip } from "../../ui/Chip";
import { Combobox } from "../../ui/Combobox";
import { toast } from "../../ui/toasts";

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
  const take = (...words: string[]) => {
    setTyped("");
    const names = words.map((word) => word.trim()).filter(Boolean);
    // What is longer is no topic: it stays in the field, and is not cut.
    const long = names.filter(isTopicTooLong);
    if (long.length) {
      setTyped(long.join(" "));
      toast(jotFields.topicTooLong(LONGEST_TOPIC));
    }
    const short = names.filter((name) => !isTopicTooLong(name));
    if (short.length) void changeList(row, "topics", (now) => [...now, ...short.map(topics.toSlug)]);
  };
  const offers = (typed.trim() ? topics.suggest(typed).map(({ slug }) => slug) : topics.findIn(text))
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
      <label class="label" for={id}>
        {jotFields.topics}
      </label>
      <div class="row">
        {stored.map((slug) => (
          <Chip
            key={slug}
            label={topics.getName(slug)}
            removeLabel={box.remove(topics.getName(slug))}
            onRemove={() => void changeList(row, "topics", (now) => now.filter((other) => other !== slug))}
          />
        ))}
        <Combobox
          id={id}
          label={jotFields.topics}
          value={typed}
          options={typed.trim() ? offers.map((slug) => ({ key: slug, label: topics.getName(slug) })) : []}
          onInput={(value) => {
            const words = value.split(",");
            if (words.length > 1) take(...words);
            else setTyped(value);
          }}
          onTake={(option, value) => take(option?.key ?? value)}
          onBlur={() => leave.current()}
        />
      </div>
      {!typed.trim() && offers.length > 0 && (
        // The field keeps the focus: what is half typed there is not yet a topic.
        <fieldset class="row" aria-label={jotFields.offers} onMouseDown={(event) => event.preventDefault()}>
          {offers.map((slug) => (
            <button
              key={slug}
              type="button"
              class="bit offered"
              aria-label={jots.take(topics.getName(slug))}
              onClick={() => take(slug)}
            >
              <span aria-hidden="true">+</span>
              <span>{topics.getName(slug)}</span>
            </button>
          ))}
        </fieldset>
      )}
    </div>
  );
}
