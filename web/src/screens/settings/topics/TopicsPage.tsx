/** Topics: one's own words for those that everybody has, and topics of one's own. */
import { useMemo, useState } from "preact/hooks";
import type { Change, Row } from "../../../kinds/model";
import { TOPICS } from "../../../kinds/topics";
import { ownTopics } from "../../../matching/owntopics";
import { fold } from "../../../matching/spoken";
import { COMMON, listed } from "../../../matching/synonyms";
import { slugOf, topicName } from "../../../matching/topicnames";
import { act } from "../../../parts/act";
import { AddByName } from "../../../parts/AddByName";
import { Heading } from "../../../parts/Heading";
import { useLive } from "../../../parts/live";
import { toast } from "../../../parts/toasts";
import { people } from "../../../parts/words/records";
import { topics as words } from "../../../parts/words/topics";
import { allOf } from "../../../store/notebook";
import { addedTopic, slugFor } from "./adding";
import { TopicWords } from "./TopicWords";

/** Those that everybody has, and their words as they are sought. */
const OURS = TOPICS.map(([slug, name, synonyms]) => ({ slug, name, synonyms: listed(synonyms.replaceAll(COMMON, "")) }));

const gone = (rows: Row<"topic">[]): Change[] => rows.map(({ id }) => ({ kind: "topic", id, fields: { deleted_at: Date.now() } }));

export default function TopicsPage() {
  const [typed, setTyped] = useState("");
  const rows = useLive(() => allOf("topic"), ["topic"]);
  const own = useMemo(() => ownTopics(rows ?? []), [rows]);
  if (!rows) return null;
  const mine = own.filter(({ slug }) => !OURS.some((one) => one.slug === slug));
  const wordsOf = (slug: string) => own.find((one) => one.slug === slug)?.synonyms ?? [];
  const sought = fold(typed.trim());
  const shown = OURS.filter(({ slug, name, synonyms }) =>
    [slug, name, ...synonyms, ...wordsOf(slug)].some((word) => fold(word).includes(sought)),
  );
  const make = async (name: string) => {
    const known = slugOf(name, own);
    if (known || !slugFor(name)) {
      if (known) toast(words.isWord(name, topicName(known, own)));
      return false;
    }
    return act([addedTopic(name)], { said: words.made(name) });
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href="/settings">{people.toSettings}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <section class="part stack" aria-labelledby="own">
        <h2 id="own">{words.own}</h2>
        <AddByName label={words.newOwn} onAdd={make} />
        {mine.length === 0 && <p class="aside">{words.ownNone}</p>}
        {mine.length > 0 && (
          <ul class="list">
            {mine.map(({ slug, name = slug }) => (
              <li key={slug}>
                <TopicWords slug={slug} name={name} heard={[]} rows={rows.filter(({ fields }) => fields.slug === slug)} own={own}>
                  <button
                    type="button"
                    class="plain"
                    onClick={() => void act(gone(rows.filter(({ fields }) => fields.slug === slug)), { said: words.removed(name) })}
                  >
                    {words.removeTopic(name)}
                  </button>
                </TopicWords>
              </li>
            ))}
          </ul>
        )}
      </section>
      <section class="part stack" aria-labelledby="ours">
        <h2 id="ours">{words.ours}</h2>
        <label>
          <span class="label">{words.filter}</span>
          <input class="input" type="search" value={typed} onInput={(event) => setTyped(event.currentTarget.value)} />
        </label>
        {shown.length === 0 && <p class="empty">{words.noneSuch}</p>}
        <ul class="list">
          {shown.map(({ slug, name, synonyms }) => (
            <li key={slug}>
              <TopicWords slug={slug} name={name} heard={synonyms} rows={rows.filter(({ fields }) => fields.slug === slug)} own={own} />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
