/** What may be given to somebody: what the ranker sees, anything else from the shelf, or a real question. */
import { useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { Given, mayBePassedOn } from "../../matching/helping/rules";
import { titleOf } from "../../parts/clippings/ClippingName";
import { HELPING } from "../../parts/helping/found";
import { useLive } from "../../parts/live";
import { CLIPPINGS } from "../../parts/words/clippings";
import { composer as words } from "../../parts/words/followup";
import { helping } from "../../parts/words/helping";
import { allOf } from "../../store/notebook";
import type { Followed } from "./followed";
import { usable } from "./usable";

export type Choose = (clipping: Row<"clipping"> | undefined) => Promise<void>;

interface Props {
  of: Pick<Followed, "person" | "jot" | "said">;
  choose: Choose;
}

/** The rest of the shelf. It is given by the button alone: with arrow keys one only looks. */
function Rest({ rest, choose }: { rest: Row<"clipping">[]; choose: Choose }) {
  const [at, setAt] = useState("");
  const chosen = rest.find(({ id }) => id === at);
  return (
    <div class="row rest">
      <label>
        <span class="label">{words.giftOther}</span>
        <select class="input" value={chosen ? at : ""} onChange={({ currentTarget }) => setAt(currentTarget.value)}>
          <option value="">{words.choose}</option>
          {rest.map((one) => <option key={one.id} value={one.id}>{titleOf(one)}</option>)}
        </select>
      </label>
      <button type="button" class="button" disabled={!chosen} onClick={() => void choose(chosen)}>{words.give}</button>
    </div>
  );
}

/** All of the shelf but what they have had, and what is about them. */
async function readRest(person: string): Promise<Row<"clipping">[]> {
  const [all, followups] = await Promise.all([allOf("clipping"), allOf("followup")]);
  const done = new Given(followups.flatMap(({ fields }) => (fields.state === "done" ? fields : [])));
  return all.filter(({ id, fields }) => mayBePassedOn(fields) && fields.person_id !== person && !done.was(id, person));
}

export function Choices({ of, choose }: Props) {
  const offers = useLive(() => usable(of), HELPING, [of.person.id, of.jot?.id]);
  const rest = useLive(() => readRest(of.person.id), ["clipping", "followup"], [of.person.id]) ?? [];
  const others = rest.filter(({ id }) => !offers?.some(({ clipping }) => clipping.id === id));
  return (
    <>
      {offers && offers.length > 0 && (
        <ul class="list">
          {offers.map(({ clipping, topic, why }) => (
            <li key={clipping.id} class="line">
              <div>
                <b>{titleOf(clipping)}</b> <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
                <p class="aside">{helping.why(topic, why.hers, why.its)}</p>
              </div>
              <button type="button" class="button" aria-label={words.giveThis(titleOf(clipping))} onClick={() => void choose(clipping)}>{words.give}</button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && <Rest rest={others} choose={choose} />}
    </>
  );
}

/** Where nothing is given yet, and nothing asked: one of the two, or there is nothing to write. */
export function Beginning({ of, choose, ask }: Props & { ask: () => void }) {
  return (
    <section class="stack" aria-labelledby="gift">
      <h2 id="gift">{words.gift}</h2>
      <p>{words.giftNone}</p>
      <Choices of={of} choose={choose} />
      <div class="row">
        <button type="button" class="button" onClick={ask}>{words.giftAsk}</button>
        <a class="plain" href="/shelf">{words.toShelf}</a>
      </div>
    </section>
  );
}
