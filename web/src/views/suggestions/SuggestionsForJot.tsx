/** What may help with one jot: from the shelf, by those who solved the like, with those who face the same. */

import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { suggestForJot } from "../../data/suggestions";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import type { Reader } from "../../store/notebook";
import { helping as words } from "../../text/en/helping";
import { adoptStyles } from "../../ui/adoptStyles";
import { IntroductionList, SuggestionList } from "./SuggestionLists";
import css from "./suggestions.css?inline";

const MOST = 3;

async function readHelp(read: Reader, jot: Row<"jot">) {
  const [help, people] = await Promise.all([
    suggestForJot(read, jot, MOST),
    read.findRecords(jot.fields.person_ids ?? [], "person"),
  ]);
  return { ...help, ours: new Map(people.map((person) => [person.id, getName(person)])) };
}

export default function SuggestionsForJot({ jot }: { jot: Row<"jot"> }) {
  adoptStyles(css);
  const help = useLive((read) => readHelp(read, jot), [jot.id, jot.fields.person_ids]);
  if (!help) return null;
  const { offers, meetings, ours } = help;
  return (
    <div class="helping">
      {offers.length > 0 && <SuggestionList offers={offers} />}
      {offers.length === 0 && (
        <p class="aside">
          {words.nothing} <a href={paths.shelf}>{words.toShelf}</a>
        </p>
      )}
      <IntroductionList
        title={words.solved}
        meetings={meetings.filter(({ as }) => as === "solved")}
        ours={ours}
      />
      <IntroductionList
        title={words.same}
        meetings={meetings.filter(({ as }) => as === "same")}
        ours={ours}
      />
    </div>
  );
}
