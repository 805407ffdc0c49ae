/** What on the shelf may help, and who: as lists, with why and what can be done. */

import { getName } from "../../data/people/someone";
import type { Meeting, SuggestedClipping } from "../../data/suggestions";
import { paths } from "../../routing/paths";
import { CLIPPINGS } from "../../text/en/clippings";
import { helping as words } from "../../text/en/helping";
import { formatTitle } from "../../text/titles";
import { silenceIntroduction, silenceSuggestion } from "./actions";
import { Quote } from "./Quote";

export function SuggestionList({ offers }: { offers: SuggestedClipping[] }) {
  return (
    <ul class="helps" aria-label={words.onShelf}>
      {offers.map(({ clipping, jot_id, quoted, topic, why }) => (
        <li key={`${jot_id} ${clipping.id}`}>
          <p>
            <a href={paths.clipping(clipping.id)} data-name="">
              {formatTitle(clipping)}
            </a>
            <span class="aside"> {CLIPPINGS[clipping.fields.kind ?? ""]}</span>
          </p>
          <p class="aside" data-name="">
            {words.why(topic, why.quoted, why.its)}
          </p>
          <div class="row">
            {quoted.people.map((person) => (
              <a
                key={person.id}
                class="button"
                data-name=""
                href={paths.newFollowup({ person: person.id, jot: jot_id, clipping: clipping.id })}
              >
                {words.write(getName(person))}
              </a>
            ))}
            <button
              type="button"
              class="plain"
              aria-label={words.notThisOne(
                formatTitle(clipping),
                quoted.people.map(getName).join(", ") || words.nobody,
              )}
              onClick={(event) => void silenceSuggestion(event, jot_id, clipping.id)}
            >
              {words.notThis}
            </button>
          </div>
        </li>
      ))}
    </ul>
  );
}

interface MeetingsProps {
  title: string;
  meetings: Meeting[];
  /** Names by id: of those on whose side we are. */
  ours: Map<string, string>;
}

export function IntroductionList({ title, meetings, ours }: MeetingsProps) {
  if (!meetings.length) return null;
  return (
    <div>
      <p class="label">{title}</p>
      <ul class="helps" aria-label={title}>
        {meetings.map(({ as, jot_id, jot, ours: mine, quoted, topic, why }) => {
          const [other] = quoted.people;
          const name = mine && ours.get(mine);
          return (
            <li key={`${jot} ${jot_id}`}>
              <Quote quoted={quoted} />
              <p class="aside" data-name="">
                {words.whyAlike(topic, why.quoted, why.its)}
              </p>
              {mine && name && other && (
                <div class="row">
                  <a
                    class="button"
                    data-name=""
                    href={paths.newFollowup(
                      as === "asked"
                        ? { person: other.id, jot: jot_id, other: mine }
                        : { person: mine, jot, other: other.id },
                    )}
                  >
                    {words.introduce(name, getName(other))}
                  </a>
                  <button
                    type="button"
                    class="plain"
                    aria-label={words.notThem(name, getName(other))}
                    onClick={(event) => void silenceIntroduction(event, mine, other.id)}
                  >
                    {words.notThis}
                  </button>
                </div>
              )}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
