/** One topic: the words in which it is heard, and one's own among them. */
import type { ComponentChildren } from "preact";
import type { Row } from "../../../kinds/model";
import type { OwnTopic } from "../../../matching/synonyms";
import { slugOf, topicName } from "../../../matching/topicnames";
import { act } from "../../../parts/act";
import { AddByName } from "../../../parts/AddByName";
import { toast } from "../../../parts/toasts";
import { topics as words } from "../../../parts/words/topics";
import { addedWord } from "./adding";

interface Props {
  slug: string;
  name: string;
  /** The words that everybody has for it. */
  heard: readonly string[];
  /** What the notebook adds to it. */
  rows: Row<"topic">[];
  own: readonly OwnTopic[];
  children?: ComponentChildren;
}

/** The words of one record, each with that record: it is taken away with its last. */
const each = (rows: Row<"topic">[]): [word: string, row: Row<"topic">][] =>
  rows.flatMap((row) => (row.fields.synonyms ?? []).map((word): [string, Row<"topic">] => [word, row]));

function remove(word: string, { id, fields }: Row<"topic">): void {
  const left = (fields.synonyms ?? []).filter((other) => other !== word);
  const change = left.length || fields.name ? { synonyms: left } : { deleted_at: Date.now() };
  void act([{ kind: "topic", id, fields: change }], { said: words.removed(word) });
}

export function TopicWords({ slug, name, heard, rows, own, children }: Props) {
  const mine = each(rows);
  const add = async (word: string) => {
    const known = slugOf(word, own);
    if (known) {
      toast(words.isWord(word, topicName(known, own)));
      return false;
    }
    return act([addedWord(slug, word.slice(0, 80))], { said: words.added(word, name) });
  };
  return (
    <details>
      <summary>
        <span>
          <b>{name}</b>
          {mine.length > 0 && <span class="aside"> {words.yours(mine.map(([word]) => word).join(", "))}</span>}
        </span>
      </summary>
      <div class="stack">
        {heard.length > 0 && <p class="aside">{words.heard}: {heard.join(", ")}</p>}
        {mine.length > 0 && (
          <div class="row">
            {mine.map(([word, row]) => (
              <span class="chip" key={word}>
                {word}
                <button type="button" aria-label={words.remove(word)} onClick={() => remove(word, row)}>×</button>
              </span>
            ))}
          </div>
        )}
        <AddByName label={words.newWord(name)} onAdd={add} />
        {children}
      </div>
    </details>
  );
}
