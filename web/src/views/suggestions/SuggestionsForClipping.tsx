/** Whose open challenge a clipping answers, in their words, and why. */

import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { suggestForClipping } from "../../data/suggestions";
import type { ClippingFields } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { helping as words } from "../../text/en/helping";
import { adoptStyles } from "../../ui/adoptStyles";
import { silenceSuggestion } from "./actions";
import { Quote } from "./Quote";
import css from "./suggestions.css?inline";

const MOST = 6;

interface Props {
  id: string;
  title: string;
  /** Where it helps nobody yet. */
  none: string;
  /** What is not on the shelf yet, as it would stand there. */
  draft?: ClippingFields;
  /** To be done before somebody is written to; answers whether it is done. */
  first?: () => Promise<boolean>;
}

export function SuggestionsForClipping({ id, title, none, draft, first = async () => true }: Props) {
  adoptStyles(css);
  const suggestions = useLive((read) => suggestForClipping(read, id, MOST, draft), [id, draft]);
  const write = async (event: Event, address: string) => {
    event.preventDefault();
    if (await first()) navigate(address);
  };
  return (
    <section class="part" aria-labelledby="may-help">
      <h2 id="may-help" tabIndex={-1}>
        {words.mayHelp}
      </h2>
      {suggestions?.length === 0 && <p class="empty">{none}</p>}
      {suggestions && suggestions.length > 0 && (
        <ul class="helps" aria-label={words.mayHelp}>
          {suggestions.map(({ jot_id, quoted, topic, why }) => (
            <li key={jot_id}>
              <Quote quoted={quoted} />
              <p class="aside" data-name="">
                {words.why(topic, why.quoted, why.its)}
              </p>
              <div class="row">
                {quoted.people.map((person) => {
                  const address = paths.newFollowup({ person: person.id, jot: jot_id, clipping: id });
                  return (
                    <a
                      key={person.id}
                      class="button"
                      data-name=""
                      href={address}
                      onClick={(event) => void write(event, address)}
                    >
                      {words.write(getName(person))}
                    </a>
                  );
                })}
                {quoted.people.length === 0 && (
                  <a class="button" href={paths.sortJot(jot_id)}>
                    {words.name}
                  </a>
                )}
                <button
                  type="button"
                  class="plain"
                  aria-label={words.notThisOne(title, quoted.people.map(getName).join(", ") || words.nobody)}
                  onClick={(event) => void silenceSuggestion(event, jot_id, id)}
                >
                  {words.notThis}
                </button>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
