/** What on the shelf may help, and who: as lists, with why and what can be done. */
import { nameOf } from "../people/someone";
import { titleOf } from "../clippings/ClippingName";
import { CLIPPINGS } from "../words/clippings";
import { helping as words } from "../words/helping";
import { composerAt, notThem, notThis } from "./acts";
import type { Meeting, Offered } from "./found";
import { HerWords } from "./HerWords";

export function Offers({ offers }: { offers: Offered[] }) {
  return (
    <ul class="helps" aria-label={words.onShelf}>
      {offers.map(({ clipping, jot_id, said, topic, why }) => (
        <li key={`${jot_id} ${clipping.id}`}>
          <p>
            <a href={`/shelf/${clipping.id}`}>{titleOf(clipping)}</a>
            <span class="aside"> {CLIPPINGS[clipping.fields.kind ?? ""]}</span>
          </p>
          <p class="aside">{words.why(topic, why.hers, why.its)}</p>
          <div class="row">
            {said.people.map((person) => (
              <a key={person.id} class="button" href={composerAt({ person: person.id, jot: jot_id, clipping: clipping.id })}>
                {words.write(nameOf(person))}
              </a>
            ))}
            <button
              type="button"
              class="plain"
              aria-label={words.notThisOne(titleOf(clipping), said.people.map(nameOf).join(", ") || words.nobody)}
              onClick={(event) => void notThis(event, jot_id, clipping.id)}
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

export function Meetings({ title, meetings, ours }: MeetingsProps) {
  if (!meetings.length) return null;
  return (
    <div>
      <p class="label">{title}</p>
      <ul class="helps" aria-label={title}>
        {meetings.map(({ as, jot_id, jot, ours: mine, said, topic, why }) => {
          const [other] = said.people;
          const name = mine && ours.get(mine);
          return (
            <li key={`${jot} ${jot_id}`}>
              <HerWords said={said} />
              <p class="aside">{words.whyAlike(topic, why.hers, why.its)}</p>
              {mine && name && other && (
                <div class="row">
                  <a class="button" href={composerAt(as === "asked" ? { person: other.id, jot: jot_id, other: mine } : { person: mine, jot, other: other.id })}>{words.introduce(name, nameOf(other))}</a>
                  <button type="button" class="plain" aria-label={words.notThem(name, nameOf(other))} onClick={(event) => void notThem(event, mine, other.id)}>
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
