/** The shelf, as far as it is not in the kit yet: what the people hoped for spoke of comes first. */

import { useState } from "preact/hooks";
import type { Topics } from "../../data/topics";
import { groupKitByTopic } from "../../domain/clippings/kit";
import type { Row } from "../../domain/records/model";
import { foldText } from "../../domain/text/fold";
import { CLIPPINGS } from "../../text/en/clippings";
import { prepare as words } from "../../text/en/prepare";
import { formatTitle } from "../../text/titles";
import { FilterField } from "../../ui/FilterField";
import { PagedList } from "../../ui/PagedList";

type Clipping = Row<"clipping">;

const PAGE = 20;

interface Props {
  clippings: Clipping[];
  wantedTopics: string[];
  topics: Topics;
  onPick: (clipping: Clipping) => void;
}

export function ShelfPick({ clippings, wantedTopics, topics, onPick }: Props) {
  const [typed, setTyped] = useState("");
  const named = ({ fields }: Clipping) => (fields.topics ?? []).map(topics.getName);
  const query = foldText(typed);
  const matches = groupKitByTopic(clippings, wantedTopics)
    .flatMap((group) => group.clippings)
    .filter((clipping) => foldText([formatTitle(clipping), ...named(clipping)].join(" ")).includes(query));
  return (
    <div class="stack">
      {clippings.length > PAGE && <FilterField label={words.filter} value={typed} onInput={setTyped} />}
      <PagedList
        all={matches}
        page={PAGE}
        draw={(shown) => (
          <ul class="list">
            {shown.map((clipping) => (
              <li key={clipping.id} class="line">
                <div>
                  <span data-name="">{formatTitle(clipping)}</span>
                  <p class="aside">
                    {[CLIPPINGS[clipping.fields.kind ?? ""], ...named(clipping)].filter(Boolean).join(" · ")}
                  </p>
                </div>
                <div class="acts">
                  <button
                    type="button"
                    class="button"
                    aria-label={words.pick(formatTitle(clipping))}
                    onClick={() => onPick(clipping)}
                  >
                    {words.add}
                  </button>
                </div>
              </li>
            ))}
          </ul>
        )}
      />
      {!matches.length && <p class="aside">{words.noneSuch}</p>}
    </div>
  );
}
