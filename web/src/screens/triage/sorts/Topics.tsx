/** A challenge, question or interest without a topic: those its words speak of, or one that is typed. */
import { useMemo } from "preact/hooks";
import { ownTopics } from "../../../matching/owntopics";
import { slugOf, suggestTopics, topicName } from "../../../matching/topicnames";
import { topicsIn } from "../../../matching/topics";
import { triage } from "../../../parts/words/triage";
import { Answers, type Answer } from "../Answers";
import { alsoLacks, rowOf, type Asking } from "../asking";
import { JotWords } from "../JotWords";
import { isTyped, useTyped } from "../typed";
import { Typing } from "../../merging/Typing";

const MOST = 5;

export function Topics({ thing, book, settle }: Asking) {
  const [typed, type] = useTyped(thing.key);
  const own = useMemo(() => ownTopics(book.topic), [book.topic]);
  const jot = rowOf(book, "jot", thing.id);
  const said = [jot?.fields.text, jot?.fields.answer, jot?.fields.reading].filter(Boolean).join("\n");
  const heard = useMemo(() => [...new Set(topicsIn(said, own).map(({ slug }) => slug))].slice(0, MOST), [said, own]);
  if (!jot) return null;

  const called = (topics: string[]) => topics.map((topic) => topicName(topic, own)).join(", ");
  const take = (topics: string[]) =>
    settle(triage.topicSaid(called(topics)), [{ kind: "jot", id: jot.id, fields: { topics } }], isTyped(typed));
  const none = () => settle(triage.noTopicSaid, [{ kind: "jot", id: jot.id, fields: { may_lack: alsoLacks(jot, "topics") } }]);
  const word = (typed["topic"] ?? "").trim().replace(/^#/, "").slice(0, 80);
  const known = word ? suggestTopics(word, own, MOST) : [];
  const meant = slugOf(word, own);
  const offers = [
    ...known.map(({ slug, name }) => ({ label: name, topic: slug })),
    ...(word && !meant ? [{ label: triage.newTopic(word), topic: word }] : []),
  ];
  const all: Answer[] = heard.length > 1 ? [{ key: "a", label: triage.topicAll(called(heard)), act: () => void take(heard) }] : [];
  return (
    <>
      <JotWords jot={jot} book={book} />
      <Answers
        answers={[...heard.map((topic, at) => ({ key: String(at + 1), label: called([topic]), act: () => void take([topic]) })), ...all]}
        rest={[{ key: "0", label: triage.noTopic, act: () => void none() }]}
      >
        <Typing
          id="which-topic"
          label={triage.typeTopic}
          typed={typed["topic"] ?? ""}
          onType={(topic) => type({ topic })}
          offers={offers}
          onTake={({ topic }) => void take([topic])}
          first={!heard.length}
        />
      </Answers>
    </>
  );
}
