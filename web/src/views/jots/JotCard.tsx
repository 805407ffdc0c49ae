/** One jot: its words, whose they are, when they were heard, whether they have travelled. */

import { useRef, useState } from "preact/hooks";
import { getName } from "../../data/people/someone";
import type { Topics } from "../../data/topics";
import { isMine } from "../../domain/jots/authors";
import { getKind, SIGNS } from "../../domain/jots/kinds";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { formatDay, formatTime } from "../../text/dates";
import { jots } from "../../text/en/jots";
import { Lazy } from "../../ui/Lazy";
import { ShowAll } from "../../ui/ShowAll";
import { SuggestionDisclosure } from "../suggestions/SuggestionDisclosure";
import { Wordings } from "../Wordings";
import { SyncMark } from "./SyncMark";

const editor = () => import("./JotEditor");

interface Props {
  jot: Row<"jot">;
  people: Row<"person">[];
  without?: string | undefined;
  topicName: Topics["getName"];
  /** Of a promise that is settled: whether it was kept. */
  isKept: boolean | undefined;
}

export function JotCard({ jot, people, without, topicName, isKept }: Props) {
  const [editing, setEditing] = useState(false);
  const edit = useRef<HTMLButtonElement>(null);
  const { fields } = jot;
  const kind = getKind(fields);
  const done = () => {
    setEditing(false);
    requestAnimationFrame(() => edit.current?.focus());
  };
  return (
    <li class="jot" data-confided={fields.in_confidence}>
      {!editing && (
        <span class="sign" aria-hidden="true">
          {SIGNS[kind]}
        </span>
      )}
      {editing ? (
        <Lazy load={editor} with={{ jot, people, onDone: done }} />
      ) : (
        <div>
          {isMine(fields) ? <p class="mine">{fields.text}</p> : <blockquote>{fields.text}</blockquote>}
          <ShowAll of={fields.text} />
          {fields.answer && <blockquote class="answer">{fields.answer}</blockquote>}
          <ShowAll of={fields.answer} />
          {fields.reading && <p class="reading">{fields.reading}</p>}
          <ShowAll of={fields.reading} />
          <p class="meta">
            <span class="unseen">{jots.kinds[kind]}</span>
            {people
              .filter(({ id }) => id !== without)
              .map((person) => (
                <a key={person.id} data-name="" href={paths.person(person.id)}>
                  {getName(person)}
                </a>
              ))}
            {fields.topics?.map((topic) => (
              <span key={topic} class="topic">
                {topicName(topic)}
              </span>
            ))}
            {fields.due_on && <span>{jots.due(formatDay(fields.due_on))}</span>}
            {isKept !== undefined && <span>{isKept ? jots.kept : jots.letGo}</span>}
            {fields.in_confidence && <span>{jots.confidence}</span>}
            {fields.heard_at != null && (
              <time dateTime={new Date(fields.heard_at).toISOString()}>{formatTime(fields.heard_at)}</time>
            )}
            <SyncMark row={jot} />
            <button ref={edit} type="button" class="plain" onClick={() => setEditing(true)}>
              {jots.edit}
            </button>
          </p>
          {!without && <SuggestionDisclosure jot={jot} />}
        </div>
      )}
      <Wordings row={jot} />
    </li>
  );
}
