/** What may help one person, on their page; nothing where nothing does. */

import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { suggestForPerson } from "../../data/suggestions";
import type { Row } from "../../domain/records/model";
import { helping as words } from "../../text/en/helping";
import { adoptStyles } from "../../ui/adoptStyles";
import { IntroductionList, SuggestionList } from "./SuggestionLists";
import css from "./suggestions.css?inline";

const MOST = 6;

export default function SuggestionsForPerson({ person }: { person: Row<"person"> }) {
  adoptStyles(css);
  const help = useLive(
    async (read) => suggestForPerson(read, person.id, await read.listJotsAbout(person.id), MOST),
    [person.id],
  );
  if (!help?.offers.length && !help?.meetings.length) return null;
  // Their words once, with all that may help with them.
  const jots = [...new Map(help.offers.map(({ quoted }) => [quoted.jot.id, quoted.jot])).values()];
  const ours = new Map([[person.id, getName(person)]]);
  return (
    <section class="part helping" aria-labelledby="for-person">
      <h2 id="for-person" tabIndex={-1} data-name="">
        {words.forPerson(getName(person))}
      </h2>
      {jots.map((jot) => (
        <div key={jot.id}>
          {jot.fields.text && <blockquote class="quote">{jot.fields.text}</blockquote>}
          <SuggestionList offers={help.offers.filter(({ jot_id }) => jot_id === jot.id)} />
        </div>
      ))}
      <IntroductionList
        title={words.solved}
        meetings={help.meetings.filter(({ as }) => as === "solved")}
        ours={ours}
      />
      <IntroductionList
        title={words.asked}
        meetings={help.meetings.filter(({ as }) => as === "asked")}
        ours={ours}
      />
      <IntroductionList
        title={words.same}
        meetings={help.meetings.filter(({ as }) => as === "same")}
        ours={ours}
      />
    </section>
  );
}
