/** One topic: the words in which it is heard, and one's own among them. */
import type { ComponentChildren } from "preact";
import { commit } from "../../../data/commit";
import type { Row } from "../../../domain/records/model";
import { addWord, isTopicTooLong, LONGEST_TOPIC } from "../../../domain/topics/additions";
import type { OwnTopic } from "../../../domain/topics/synonyms";
import { findSlug, getTopicName } from "../../../domain/topics/topicNames";
import { jotFields } from "../../../text/en/jotFields";
import { topics as words } from "../../../text/en/topics";
import { AddByName } from "../../../ui/AddByName";
import { Chip } from "../../../ui/Chip";
import { toast } from "../../../ui/toasts";

interface Props {
  slug: string;
  name: string;
  /** The words that everybody has for it. */
  synonyms: readonly string[];
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
  void commit([{ kind: "topic", id, fields: change }], { message: words.removed(word) });
}

export function TopicWords({ slug, name, synonyms, rows, own, children }: Props) {
  const mine = each(rows);
  const add = async (word: string) => {
    if (isTopicTooLong(word)) {
      toast(jotFields.topicTooLong(LONGEST_TOPIC));
      return false;
    }
    const known = findSlug(word, own);
    if (known) {
      toast(words.isWord(word, getTopicName(known, own)));
      return false;
    }
    return commit([addWord(slug, word)], { message: words.added(word, name) });
  };
  return (
    <details>
      <summary>
        <span>
          <b>{name}</b>
          {mine.length > 0 && (
            <span class="aside"> {words.yours(mine.map(([word]) => word).join(", "))}</span>
          )}
        </span>
      </summary>
      <div class="stack">
        {synonyms.length > 0 && (
          <p class="aside">
            {words.heard}: {synonyms.join(", ")}
          </p>
        )}
        {mine.length > 0 && (
          <div class="row">
            {mine.map(([word, row]) => (
              <Chip
                key={word}
                label={word}
                removeLabel={words.remove(word)}
                onRemove={() => remove(word, row)}
              />
            ))}
          </div>
        )}
        <AddByName label={words.newWord(name)} onAdd={add} />
        {children}
      </div>
    </details>
  );
}
