/** What may help with one jot: from the shelf, by those who solved the like, with those who face the same. */
import type { Row } from "../../kinds/model";
import { getMany } from "../../store/notebook";
import { useLive } from "../live";
import { nameOf } from "../people/someone";
import { wear } from "../styles";
import { helping as words } from "../words/helping";
import css from "../../styles/helping.css?inline";
import { forJot, HELPING } from "./found";
import { Meetings, Offers } from "./Offers";

const MOST = 3;

async function read(jot: Row<"jot">) {
  const [help, people] = await Promise.all([forJot(jot, MOST), getMany(jot.fields.person_ids ?? [])]);
  return { ...help, ours: new Map(people.map((person) => [person.id, nameOf(person as Row<"person">)])) };
}

export default function MayHelp({ jot }: { jot: Row<"jot"> }) {
  wear(css);
  const found = useLive(() => read(jot), HELPING, [jot.id, jot.fields.person_ids]);
  if (!found) return null;
  const { offers, meetings, ours } = found;
  return (
    <div class="helping">
      {offers.length > 0 && <Offers offers={offers} />}
      {offers.length === 0 && <p class="aside">{words.nothing} <a href="/shelf">{words.toShelf}</a></p>}
      <Meetings title={words.solved} meetings={meetings.filter(({ as }) => as === "solved")} ours={ours} />
      <Meetings title={words.same} meetings={meetings.filter(({ as }) => as === "same")} ours={ours} />
    </div>
  );
}
