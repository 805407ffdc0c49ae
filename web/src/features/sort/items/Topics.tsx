/** A challenge, question or interest without a topic: those its words speak of, or one that is typed. */
import { useMemo } from "preact/hooks";
import { isTopicTooLong, LONGEST_TOPIC } from "../../../domain/topics/additions";
import { findTopics } from "../../../domain/topics/findTopics";
import { mergeOwnTopics } from "../../../domain/topics/ownTopics";
import { findSlug, getTopicName, suggestTopics } from "../../../domain/topics/topicNames";
import { jotFields } from "../../../text/en/jotFields";
import { triage } from "../../../text/en/sort";
import { FirstMatchField } from "../../../views/merging/FirstMatchField";
import { type Answer, Answers } from "../Answers";
import { addLack, findBookRow, type ItemProps } from "../item";
import { isTyped, useItemDraft } from "../itemDraft";
import { JotWords } from "../JotWords";

const MOST = 5;

export function Topics({ thing, book, settle }: ItemProps) {
  const [typed, type] = useItemDraft(thing.key);
  const own = useMemo(() => mergeOwnTopics(book.topic), [book.topic]);
  const jot = findBookRow(book, "jot", thing.id);
  const text = [jot?.fields.text, jot?.fields.answer, jot?.fields.reading].filter(Boolean).join("\n");
  const slugs = useMemo(
    () => [...new Set(findTopics(text, own).map(({ slug }) => slug))].slice(0, MOST),
    [text, own],
  );
  if (!jot) return null;

  const called = (topics: string[]) => topics.map((topic) => getTopicName(topic, own)).join(", ");
  const take = (topics: string[]) =>
    settle(
      triage.topicSaid(called(topics)),
      [{ kind: "jot", id: jot.id, fields: { topics } }],
      isTyped(typed),
    );
  const none = () =>
    settle(triage.noTopicSaid, [{ kind: "jot", id: jot.id, fields: { may_lack: addLack(jot, "topics") } }]);
  const word = (typed["topic"] ?? "").trim().replace(/^#/, "");
  // What is longer is no topic: it stays in the field, and is not cut.
  const isLong = isTopicTooLong(word);
  const known = word ? suggestTopics(word, own, MOST) : [];
  const slug = findSlug(word, own);
  const offers = [
    ...known.map(({ slug, name }) => ({ label: name, topic: slug })),
    ...(word && !slug && !isLong ? [{ label: triage.newTopic(word), topic: word }] : []),
  ];
  const all: Answer[] =
    slugs.length > 1
      ? [{ key: "a", label: triage.topicAll(called(slugs)), act: () => void take(slugs) }]
      : [];
  return (
    <>
      <JotWords jot={jot} book={book} />
      <Answers
        answers={[
          ...slugs.map((topic, at) => ({
            key: String(at + 1),
            label: called([topic]),
            act: () => void take([topic]),
          })),
          ...all,
        ]}
        rest={[{ key: "0", label: triage.noTopic, act: () => void none() }]}
      >
        <FirstMatchField
          id="which-topic"
          label={triage.typeTopic}
          value={typed["topic"] ?? ""}
          onInput={(topic) => type({ topic })}
          offers={offers}
          onTake={({ topic }) => void take([topic])}
          first={!slugs.length}
        />
        {isLong && (
          <p class="aside" role="status">
            {jotFields.topicTooLong(LONGEST_TOPIC)}
          </p>
        )}
      </Answers>
    </>
  );
}
