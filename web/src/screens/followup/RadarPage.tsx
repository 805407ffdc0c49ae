/** What people face, by topic, what the shelf has for it, and whom to ask how it stands. */
import { useState } from "preact/hooks";
import { radar, stale } from "../../helping/radar";
import { topicName } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import type { JotFields } from "../../kinds/model";
import { Heading } from "../../parts/Heading";
import { composerAt } from "../../parts/helping/acts";
import { useLive } from "../../parts/live";
import { readOwnTopics } from "../../parts/topics";
import { composer } from "../../parts/words/followup";
import { people as records } from "../../parts/words/records";
import { radar as words } from "../../parts/words/months";
import { calledAt, useFalling, type Falling } from "../../parts/helping/falling";

/** No more than one evening can take in. */
const MOST = 5;

function People({ ids, falling }: { ids: string[]; falling: Falling }) {
  return (
    <span class="row">
      {ids.map((id) => <a key={id} data-name="" href={`/people/${id}`}>{calledAt(falling, id)}</a>)}
    </span>
  );
}

function Ask({ jot: [id, { text, person_ids }], falling }: { jot: [string, JotFields]; falling: Falling }) {
  const person = person_ids![0]!;
  return (
    <li class="line">
      <blockquote class="hers">{text}</blockquote>
      <a class="button" data-name="" href={composerAt({ person, jot: id, ask: true })}>
        {words.ask(calledAt(falling, person))}
      </a>
    </li>
  );
}

/** The topics that most face; more when asked for. */
const PAGE = 10;

export default function RadarPage() {
  const [most, setMost] = useState(PAGE);
  const falling = useFalling();
  const own = useLive(readOwnTopics, ["topic"]);
  if (!falling || !own) return <Heading title={words.title} />;
  const sweeps = radar({ ...falling, topicsIn: (text) => topicsIn(text, own).map(({ slug }) => slug) });
  const quiet = stale(falling.jot, falling.followup.values(), Date.now()).filter(([, { person_ids }]) => falling.person.has(person_ids![0]!)).slice(0, MOST);
  return (
    <div class="quiet stack">
      <a class="plain back" href="/follow-up">{composer.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      {sweeps.length === 0 && <p class="empty">{words.none}</p>}
      {sweeps.slice(0, most).map(({ topic, people, challenges, shelf }) => (
        <details key={topic} class="sweep">
          <summary>
            <span>
              {topic ? topicName(topic, own) : words.untitled}
              <span class="aside"> {words.people(people.length)} · {shelf.length ? words.shelf(shelf[0]!, shelf.length) : words.lacking}</span>
            </span>
          </summary>
          <ul>
            {challenges.map(([id, fields]) => (
              <li key={id} class="heard-of">
                <blockquote class="hers">{fields.text}</blockquote>
                <People ids={fields.person_ids ?? []} falling={falling} />
              </li>
            ))}
          </ul>
        </details>
      ))}
      {sweeps.length > most && <button type="button" class="plain" onClick={() => setMost(most + PAGE)}>{records.more}</button>}
      {quiet.length > 0 && (
        <section class="part" aria-labelledby="stale">
          <h2 id="stale">{words.stale}</h2>
          <ul class="list">{quiet.map((jot) => <Ask key={jot[0]} jot={jot} falling={falling} />)}</ul>
        </section>
      )}
    </div>
  );
}
