/** What people face, by topic, what the shelf has for it, and whom to ask how it stands. */

import { calledAt, type DueLines, useDueLines } from "../../data/dueLines";
import { useLive } from "../../data/live";
import { readOwnTopics } from "../../data/topics";
import type { JotFields } from "../../domain/records/model";
import { findTopics } from "../../domain/topics/findTopics";
import { getTopicName } from "../../domain/topics/topicNames";
import { findStale, sweepTopics } from "../../engines/radar";
import { paths } from "../../routing/paths";
import { composer } from "../../text/en/followup";
import { radar as words } from "../../text/en/months";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";

/** No more than one evening can take in. */
const MOST = 5;

function People({ ids, falling }: { ids: string[]; falling: DueLines }) {
  return (
    <span class="row">
      {ids.map((id) => (
        <a key={id} data-name="" href={paths.person(id)}>
          {calledAt(falling, id)}
        </a>
      ))}
    </span>
  );
}

function Ask({ jot: [id, { text, person_ids }], falling }: { jot: [string, JotFields]; falling: DueLines }) {
  const person = person_ids![0]!;
  return (
    <li class="line">
      <blockquote class="quote">{text}</blockquote>
      <a class="button" data-name="" href={paths.newFollowup({ person, jot: id, ask: true })}>
        {words.ask(calledAt(falling, person))}
      </a>
    </li>
  );
}

/** The topics that most face; more when asked for. */
const PAGE = 10;

export function RadarPage() {
  const falling = useDueLines();
  const own = useLive(readOwnTopics);
  if (!falling || !own) return <Heading title={words.title} />;
  const sweeps = sweepTopics({
    ...falling,
    topicsIn: (text) => findTopics(text, own).map(({ slug }) => slug),
  });
  const quiet = findStale(falling.jot, falling.followup.values(), Date.now())
    .filter(([, { person_ids }]) => falling.person.has(person_ids![0]!))
    .slice(0, MOST);
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.followups}>
        {composer.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      {sweeps.length === 0 && <p class="empty">{words.none}</p>}
      <PagedList
        all={sweeps}
        page={PAGE}
        draw={(shown) =>
          shown.map(({ topic, people, challenges, shelf }) => (
            <details key={topic} class="sweep">
              <summary>
                <span>
                  {topic ? getTopicName(topic, own) : words.untitled}
                  <span class="aside">
                    {" "}
                    {words.people(people.length)} ·{" "}
                    {shelf.length ? (
                      <span data-name="">{words.shelf(shelf[0]!, shelf.length)}</span>
                    ) : (
                      words.lacking
                    )}
                  </span>
                </span>
              </summary>
              <ul>
                {challenges.map(([id, fields]) => (
                  <li key={id} class="heard-of">
                    <blockquote class="quote">{fields.text}</blockquote>
                    <People ids={fields.person_ids ?? []} falling={falling} />
                  </li>
                ))}
              </ul>
            </details>
          ))
        }
      />
      {quiet.length > 0 && (
        <section class="part" aria-labelledby="stale">
          <h2 id="stale">{words.stale}</h2>
          <ul class="list">
            {quiet.map((jot) => (
              <Ask key={jot[0]} jot={jot} falling={falling} />
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}
