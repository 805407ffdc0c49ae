/** The give kit: what one can offer at an event, by topic, picked from the shelf or named on the spot. */
import type { Row } from "../../../kinds/model";
import { act } from "../../../parts/act";
import { ClippingName, titleOf } from "../../../parts/clippings/ClippingName";
import { useLive } from "../../../parts/live";
import { prepare as words } from "../../../parts/words/prepare";
import { byTopic, wantedTopics } from "../../../preparing/kit";
import { allOf, jotsAbout } from "../../../store/notebook";
import { readHopes } from "./hoping";
import { NewClipping } from "./NewClipping";
import { ShelfPick } from "./ShelfPick";
import { topicName, useOwnTopics } from "./topics";

type Clipping = Row<"clipping">;

const kitIds = ({ fields }: Row<"event">): string[] => fields.kit_ids ?? [];

/** What those whom one hopes to meet spoke of. */
async function readWanted(event: string): Promise<string[]> {
  const hopes = await readHopes(event);
  const heard = await Promise.all(hopes.map(({ person }) => jotsAbout(person.id)));
  return wantedTopics(heard.flat());
}

function ClippingLine({ clipping, onTakeOut }: { clipping: Clipping; onTakeOut: () => void }) {
  return (
    <li class="line">
      <div>
        <ClippingName clipping={clipping} />
      </div>
      <div class="acts">
        <button type="button" class="plain" aria-label={words.takeOutWhat(titleOf(clipping))} onClick={onTakeOut}>{words.takeOut}</button>
      </div>
    </li>
  );
}

export function Kit({ event }: { event: Row<"event"> }) {
  const shelf = useLive(() => allOf("clipping"), ["clipping"]);
  const wanted = useLive(() => readWanted(event.id), ["event", "person", "jot"], [event.id]) ?? [];
  const own = useOwnTopics();
  if (!shelf) return null;
  const ids = kitIds(event);
  const kit = shelf.filter(({ id }) => ids.includes(id));
  const others = shelf.filter(({ id }) => !ids.includes(id));
  const set = (next: string[], said?: string) =>
    act([{ kind: "event", id: event.id, fields: { kit_ids: next } }], said === undefined ? {} : { said });
  return (
    <div class="stack">
      <p class="aside">{words.kitHow}</p>
      {kit.length === 0 && <p class="aside">{words.kitNone}</p>}
      {byTopic(kit, wanted).map(({ topic, wanted: first, clippings }) => (
        <section key={topic} class="shelfful">
          <h3>
            {topic ? topicName(topic, own) : words.noTopic}
            {first && <span class="aside"> {words.wanted}</span>}
          </h3>
          <ul class="list">
            {clippings.map((clipping) => (
              <ClippingLine
                key={clipping.id}
                clipping={clipping}
                onTakeOut={() => void set(ids.filter((id) => id !== clipping.id), words.takenOut)}
              />
            ))}
          </ul>
        </section>
      ))}
      <NewClipping event={event} own={own} />
      {others.length > 0 && (
        <details>
          <summary>{words.fromShelf}</summary>
          <ShelfPick clippings={others} wanted={wanted} own={own} onPick={({ id }) => void set([...ids, id])} />
        </details>
      )}
    </div>
  );
}
