/** The people hoped for: added by name, each with what one knows of them, and marked once they were met. */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { getName, getWork } from "../../data/people/someone";
import { writeAbout } from "../../data/people/writeAbout";
import type { Hope } from "../../domain/people/hopes";
import type { PersonDraft } from "../../domain/people/identity";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { prepare as words } from "../../text/en/prepare";
import PersonBrief from "../../views/people/PersonBrief";
import { WhoField } from "../../views/people/WhoField";
import { addHopes, markMet, readHopes, removeHope } from "./hopes";

function HopeLine({ event, hope }: { event: Row<"event">; hope: Hope }) {
  const { person, before, met } = hope;
  const name = getName(person);
  return (
    <li class="hope">
      <h3>
        <a href={paths.person(person.id)} data-name="">
          {name}
        </a>
        {met && (
          <span class="mark" data-mark="sent">
            {words.met}
          </span>
        )}
      </h3>
      {getWork(person) && (
        <p class="aside" data-name="">
          {getWork(person)}
        </p>
      )}
      {before && <PersonBrief person={person} />}
      <div class="row">
        <button type="button" class="plain" onClick={() => writeAbout(person)}>
          {words.write}
        </button>
        {!before && !met && (
          <button type="button" class="plain" onClick={() => void markMet(person)}>
            {words.metNow}
          </button>
        )}
        <button
          type="button"
          class="plain"
          aria-label={words.takeOffWhom(name)}
          onClick={() => void removeHope(event, hope)}
        >
          {words.takeOff}
        </button>
      </div>
    </li>
  );
}

export function Hopes({ event }: { event: Row<"event"> }) {
  const hopes = useLive((read) => readHopes(read, event.id), [event.id]);
  const [typed, setTyped] = useState("");
  const add = async (who: readonly PersonDraft[]) => {
    if (await addHopes(event, who)) return;
    // The field let go of them: they come back before what has been typed since.
    setTyped((now) => [...who.map(({ name }) => name), now].filter(Boolean).join(", "));
  };
  return (
    <>
      {hopes && hopes.length > 0 && (
        <ul class="hopes">
          {hopes.map((one) => (
            <HopeLine key={one.person.id} event={event} hope={one} />
          ))}
        </ul>
      )}
      {hopes?.length === 0 && <p class="aside">{words.hopesNone}</p>}
      <form
        class="hope-add"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (!typed.trim()) return;
          setTyped("");
          void add([{ name: typed.trim() }]);
        }}
      >
        <WhoField
          id="hope"
          label={words.hope}
          value={[]}
          onChange={(who) => void add(who)}
          inputValue={typed}
          onInput={setTyped}
        />
        <button type="submit" class="button" disabled={!typed.trim()}>
          {words.add}
        </button>
      </form>
    </>
  );
}
