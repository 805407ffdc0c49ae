/** The give kit: what one can offer at an event, by topic, picked from the shelf or named on the spot. */

import { changeList } from "../../data/inTurn";
import { useLive } from "../../data/live";
import { useTopics } from "../../data/topics";
import { groupKitByTopic, listWantedTopics } from "../../domain/clippings/kit";
import type { Row } from "../../domain/records/model";
import type { Reader } from "../../store/notebook";
import { prepare as words } from "../../text/en/prepare";
import { formatTitle } from "../../text/titles";
import { ClippingName } from "../../views/clippings/ClippingName";
import { readHopes } from "./hopes";
import { NewClipping } from "./NewClipping";
import { ShelfPick } from "./ShelfPick";

type Clipping = Row<"clipping">;

const kitIds = ({ fields }: Row<"event">): string[] => fields.kit_ids ?? [];

/** What those whom one hopes to meet spoke of. */
async function readWanted(read: Reader, event: string): Promise<string[]> {
  const hopes = await readHopes(read, event);
  const jots = await Promise.all(hopes.map(({ person }) => read.listJotsAbout(person.id)));
  return listWantedTopics(jots.flat());
}

function ClippingLine({ clipping, onTakeOut }: { clipping: Clipping; onTakeOut: () => void }) {
  return (
    <li class="line">
      <div>
        <ClippingName clipping={clipping} />
      </div>
      <div class="acts">
        <button
          type="button"
          class="plain"
          aria-label={words.takeOutWhat(formatTitle(clipping))}
          onClick={onTakeOut}
        >
          {words.takeOut}
        </button>
      </div>
    </li>
  );
}

export function Kit({ event }: { event: Row<"event"> }) {
  const shelf = useLive((read) => read.listAll("clipping"));
  const wantedTopics = useLive((read) => readWanted(read, event.id), [event.id]) ?? [];
  const topics = useTopics(true);
  if (!shelf) return null;
  const ids = kitIds(event);
  const kit = shelf.filter(({ id }) => ids.includes(id));
  const others = shelf.filter(({ id }) => !ids.includes(id));
  return (
    <div class="stack">
      <p class="aside">{words.kitHow}</p>
      {kit.length === 0 && <p class="aside">{words.kitNone}</p>}
      {groupKitByTopic(kit, wantedTopics).map(({ topic, isWanted: first, clippings }) => (
        <section key={topic} class="shelfful">
          <h3>
            {topic ? topics.getName(topic) : words.noTopic}
            {first && <span class="aside"> {words.wanted}</span>}
          </h3>
          <ul class="list">
            {clippings.map((clipping) => (
              <ClippingLine
                key={clipping.id}
                clipping={clipping}
                onTakeOut={() =>
                  void changeList(
                    event,
                    "kit_ids",
                    (now) => now.filter((id) => id !== clipping.id),
                    words.takenOut,
                  )
                }
              />
            ))}
          </ul>
        </section>
      ))}
      <NewClipping event={event} topics={topics} />
      {others.length > 0 && (
        <details>
          <summary>{words.fromShelf}</summary>
          <ShelfPick
            clippings={others}
            wantedTopics={wantedTopics}
            topics={topics}
            onPick={({ id }) => void changeList(event, "kit_ids", (now) => [...now, id])}
          />
        </details>
      )}
    </div>
  );
}
