/** The people hoped for: added by name, each with what one knows of them, and marked once they were met. */
import { useState } from "preact/hooks";
import type { Row } from "../../../kinds/model";
import { useLive } from "../../../parts/live";
import { nameOf, workOf, type Someone } from "../../../parts/people/someone";
import { WhoField } from "../../../parts/people/WhoField";
import { prepare as words } from "../../../parts/words/prepare";
import type { Hope } from "../../../preparing/hopes";
import { writeAbout } from "../../people/writing";
import { BriefOf } from "./BriefOf";
import { hope, meet, readHopes, takeOff } from "./hoping";

function HopeLine({ event, hope }: { event: Row<"event">; hope: Hope }) {
  const { person, before, met } = hope;
  const name = nameOf(person);
  return (
    <li class="hope">
      <h3>
        <a href={`/people/${person.id}`} data-name="">{name}</a>
        {met && <span class="mark" data-mark="sent">{words.met}</span>}
      </h3>
      {workOf(person) && <p class="aside" data-name="">{workOf(person)}</p>}
      {before && <BriefOf person={person} />}
      <div class="row">
        <button type="button" class="plain" onClick={() => writeAbout(person)}>{words.write}</button>
        {!before && !met && <button type="button" class="plain" onClick={() => void meet(person)}>{words.metNow}</button>}
        <button type="button" class="plain" aria-label={words.takeOffWhom(name)} onClick={() => void takeOff(event, hope)}>
          {words.takeOff}
        </button>
      </div>
    </li>
  );
}

export function Hopes({ event }: { event: Row<"event"> }) {
  const hopes = useLive(() => readHopes(event.id), ["event", "person", "jot"], [event.id]);
  const [typed, setTyped] = useState("");
  const add = async (who: readonly Someone[]) => {
    if (await hope(event, who)) setTyped("");
  };
  return (
    <>
      {hopes && hopes.length > 0 && (
        <ul class="hopes">{hopes.map((one) => <HopeLine key={one.person.id} event={event} hope={one} />)}</ul>
      )}
      {hopes?.length === 0 && <p class="aside">{words.hopesNone}</p>}
      <form
        class="hope-add"
        onSubmit={(submit) => {
          submit.preventDefault();
          if (typed.trim()) void add([{ name: typed.trim() }]);
        }}
      >
        <WhoField id="hope" label={words.hope} chosen={[]} onChange={(who) => void add(who)} typed={typed} onTyped={setTyped} />
        <button class="button" disabled={!typed.trim()}>{words.add}</button>
      </form>
    </>
  );
}
