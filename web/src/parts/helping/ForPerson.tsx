/** What may help one person, on their page; nothing where nothing does. */
import type { Row } from "../../kinds/model";
import { jotsAbout } from "../../store/notebook";
import { useLive } from "../live";
import { nameOf } from "../people/someone";
import { wear } from "../styles";
import { helping as words } from "../words/helping";
import css from "../../styles/helping.css?inline";
import { forPerson, HELPING } from "./found";
import { Meetings, Offers } from "./Offers";

const MOST = 6;

export default function ForPerson({ person }: { person: Row<"person"> }) {
  wear(css);
  const found = useLive(async () => forPerson(person.id, await jotsAbout(person.id), MOST), HELPING, [person.id]);
  if (!found?.offers.length && !found?.meetings.length) return null;
  // Her words once, with all that may help with them.
  const heard = [...new Map(found.offers.map(({ said }) => [said.jot.id, said.jot])).values()];
  const ours = new Map([[person.id, nameOf(person)]]);
  return (
    <section class="part helping" aria-labelledby="for-person">
      <h2 id="for-person" tabIndex={-1}>{words.forPerson(nameOf(person))}</h2>
      {heard.map((jot) => (
        <div key={jot.id}>
          {jot.fields.text && <blockquote class="hers">{jot.fields.text}</blockquote>}
          <Offers offers={found.offers.filter(({ jot_id }) => jot_id === jot.id)} />
        </div>
      ))}
      <Meetings title={words.solved} meetings={found.meetings.filter(({ as }) => as === "solved")} ours={ours} />
      <Meetings title={words.asked} meetings={found.meetings.filter(({ as }) => as === "asked")} ours={ours} />
      <Meetings title={words.same} meetings={found.meetings.filter(({ as }) => as === "same")} ours={ours} />
    </section>
  );
}
