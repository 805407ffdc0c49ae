/** Topics: one's own words for those that everybody has, and topics of one's own. */

import { useMemo, useState } from "preact/hooks";
import { commit } from "../../../data/commit";
import { useLive } from "../../../data/live";
import type { Change, Row } from "../../../domain/records/model";
import { foldWord } from "../../../domain/text/fold";
import { addTopic, buildSlug, isTopicTooLong, LONGEST_TOPIC } from "../../../domain/topics/additions";
import { mergeOwnTopics } from "../../../domain/topics/ownTopics";
import { findSlug, getTopicName, OURS } from "../../../domain/topics/topicNames";
import { paths } from "../../../routing/paths";
import { jotFields } from "../../../text/en/jotFields";
import { people } from "../../../text/en/records";
import { topics as words } from "../../../text/en/topics";
import { AddByName } from "../../../ui/AddByName";
import { FilterField } from "../../../ui/FilterField";
import { Heading } from "../../../ui/Heading";
import { toast } from "../../../ui/toasts";
import { TopicWords } from "./TopicWords";

const buildRemovals = (rows: Row<"topic">[]): Change[] =>
  rows.map(({ id }) => ({ kind: "topic", id, fields: { deleted_at: Date.now() } }));

export function TopicsPage() {
  const [typed, setTyped] = useState("");
  const rows = useLive((read) => read.listAll("topic"));
  const own = useMemo(() => mergeOwnTopics(rows ?? []), [rows]);
  if (!rows) return null;
  const mine = own.filter(({ slug }) => !OURS.some((one) => one.slug === slug));
  const wordsOf = (slug: string) => own.find((one) => one.slug === slug)?.synonyms ?? [];
  const query = foldWord(typed.trim());
  const entries = OURS.filter(({ slug, name, synonyms }) =>
    [slug, name, ...synonyms, ...wordsOf(slug)].some((word) => foldWord(word).includes(query)),
  );
  const make = async (name: string) => {
    if (isTopicTooLong(name)) {
      toast(jotFields.topicTooLong(LONGEST_TOPIC));
      return false;
    }
    const known = findSlug(name, own);
    if (known || !buildSlug(name)) {
      if (known) toast(words.isWord(name, getTopicName(known, own)));
      return false;
    }
    return commit([addTopic(name)], { message: words.made(name) });
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.settings}>
        {people.toSettings}
      </a>
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
                <TopicWords
                  slug={slug}
                  name={name}
                  synonyms={[]}
                  rows={rows.filter(({ fields }) => fields.slug === slug)}
                  own={own}
                >
                  <button
                    type="button"
                    class="plain"
                    onClick={() =>
                      void commit(buildRemovals(rows.filter(({ fields }) => fields.slug === slug)), {
                        message: words.removed(name),
                      })
                    }
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
        <FilterField label={words.filter} value={typed} onInput={setTyped} />
        {entries.length === 0 && <p class="empty">{words.noneSuch}</p>}
        <ul class="list">
          {entries.map(({ slug, name, synonyms }) => (
            <li key={slug}>
              <TopicWords
                slug={slug}
                name={name}
                synonyms={synonyms}
                rows={rows.filter(({ fields }) => fields.slug === slug)}
                own={own}
              />
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
