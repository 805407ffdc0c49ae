/** What may be given to somebody: what the ranker sees, anything else from the shelf, or a real question. */

import { useState } from "preact/hooks";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { listUsableClippings } from "../../data/followups/usableClippings";
import { useLive } from "../../data/live";
import { GivenBefore, mayBePassedOn } from "../../domain/clippings/giving";
import { isDone } from "../../domain/followups/states";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { CLIPPINGS } from "../../text/en/clippings";
import { composer as words } from "../../text/en/followup";
import { helping } from "../../text/en/helping";
import { formatTitle } from "../../text/titles";

export type Choose = (clipping: Row<"clipping"> | undefined) => Promise<void>;

interface Props {
  of: Pick<FollowupDetails, "person" | "jot" | "theirJots">;
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
        <select
          class="input"
          value={chosen ? at : ""}
          onChange={({ currentTarget }) => setAt(currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {rest.map((one) => (
            <option key={one.id} value={one.id}>
              {formatTitle(one)}
            </option>
          ))}
        </select>
      </label>
      <button type="button" class="button" disabled={!chosen} onClick={() => void choose(chosen)}>
        {words.give}
      </button>
    </div>
  );
}

/** All of the shelf but what they have had, and what is about them. */
async function readRest(read: Reader, person: string): Promise<Row<"clipping">[]> {
  const [all, followups] = await Promise.all([read.listAll("clipping"), read.listAll("followup")]);
  const done = new GivenBefore(followups.flatMap(({ fields }) => (isDone(fields) ? fields : [])));
  return all.filter(
    ({ id, fields }) => mayBePassedOn(fields) && fields.person_id !== person && !done.wasGiven(id, person),
  );
}

export function Choices({ of, choose }: Props) {
  const offers = useLive((read) => listUsableClippings(read, of), [of.person.id, of.jot?.id]);
  const rest = useLive((read) => readRest(read, of.person.id), [of.person.id]) ?? [];
  const others = rest.filter(({ id }) => !offers?.some(({ clipping }) => clipping.id === id));
  return (
    <>
      {offers && offers.length > 0 && (
        <ul class="list">
          {offers.map(({ clipping, topic, why }) => (
            <li key={clipping.id} class="line">
              <div>
                <b data-name="">{formatTitle(clipping)}</b>{" "}
                <span class="aside">{CLIPPINGS[clipping.fields.kind ?? ""]}</span>
                <p class="aside" data-name="">
                  {helping.why(topic, why.quoted, why.its)}
                </p>
              </div>
              <button
                type="button"
                class="button"
                aria-label={words.giveThis(formatTitle(clipping))}
                onClick={() => void choose(clipping)}
              >
                {words.give}
              </button>
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
        <button type="button" class="button" onClick={ask}>
          {words.giftAsk}
        </button>
        <a class="plain" href={paths.shelf}>
          {words.toShelf}
        </a>
      </div>
    </section>
  );
}
