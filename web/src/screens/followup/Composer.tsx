/** Writing to somebody: what they said, what is given, the draft with its mirror, and how it goes to them. */
import type { Row } from "../../kinds/model";
import { lately } from "../../helping/pause";
import { isLive } from "../../kinds/standing";
import { mayBePassedOn } from "../../matching/helping/rules";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { timeWords } from "../../parts/days";
import { nameOf } from "../../parts/people/someone";
import { composer as words } from "../../parts/words/followup";
import { Wordings } from "../../parts/Wordings";
import { allOf, get, jotsAbout } from "../../store/notebook";
import { Gone } from "./Gone";
import { GiftPart } from "./GiftPart";
import { HerWords, Quoted } from "./HerWords";
import { Introduction } from "./Introduction";
import { Message } from "./Message";
import { Past } from "./Past";
import { Shelve } from "./Shelve";

/** A followup with all that it names, as far as it is here. */
export interface Followed {
  followup: Row<"followup">;
  person: Row<"person">;
  other: Row<"person"> | undefined;
  jot: Row<"jot"> | undefined;
  clipping: Row<"clipping"> | undefined;
  /** What else they said that could be answered. */
  said: Row<"jot">[];
  /** What the other of an introduction said. */
  otherSaid: Row<"jot">[];
  /** When something was given to them only days ago (ms). */
  gave: number | undefined;
}

const maybe = <K extends "person" | "jot" | "clipping">(id: string | null | undefined) =>
  id ? get<K>(id).then((row) => (row && isLive(row) ? row : undefined)) : undefined;

/** Words of somebody else are not quoted to them. */
export const isAbout = ({ fields: { person_ids } }: Row<"jot">, person: string | null | undefined): boolean =>
  !person_ids?.length || person_ids.includes(person ?? "");

async function read(id: string): Promise<Followed | null> {
  const followup = await get<"followup">(id);
  if (followup?.kind !== "followup" || !isLive(followup)) return null;
  const { person_id, other_person_id, jot_id, clipping_id } = followup.fields;
  const [person, other, jot, clipping, said, otherSaid, all] = await Promise.all([
    maybe<"person">(person_id), maybe<"person">(other_person_id), maybe<"jot">(jot_id), maybe<"clipping">(clipping_id),
    person_id ? jotsAbout(person_id) : [], other_person_id ? jotsAbout(other_person_id) : [], allOf("followup"),
  ]);
  const gave = lately(all.map(({ fields }) => fields), person_id ?? "", Date.now());
  const about = jot && isAbout(jot, person_id) ? jot : undefined;
  return person ? { followup, person, other, jot: about, clipping, said: said.filter(isLive), otherSaid: otherSaid.filter(isLive), gave } : null;
}

const titleOf = ({ person, other }: Followed): string =>
  other ? words.titleBoth(nameOf(person), nameOf(other)) : words.titleFor(nameOf(person));

export function Composer({ id }: { id: string }) {
  const found = useLive(async () => ({ followed: await read(id) }), ["followup", "person", "jot", "clipping"], [id]);
  if (!found) return null;
  const { followed } = found;
  if (!followed) return <Gone />;
  const { followup, person, other, clipping } = followed;
  const ready = clipping ? mayBePassedOn(clipping.fields) : followup.fields.draft != null;
  const isOpen = (followup.fields.state ?? "open") === "open";
  return (
    <div class="stack composer">
      <a class="plain back" href="/follow-up">{words.back}</a>
      <Heading name title={titleOf(followed)} />
      {person.fields.resting && <p class="notice">{words.restingNow(nameOf(person))}</p>}
      {followed.gave !== undefined && isOpen && (
        <p class="notice">{words.lately(nameOf(person), timeWords(followed.gave))}</p>
      )}
      <Wordings row={followup} />
      {isOpen ? (
        <>
          <HerWords followed={followed} />
          {other ? <Introduction followed={followed} other={other} /> : <GiftPart followed={followed} />}
          {!other && ready && <Message followed={followed} />}
          <Shelve followed={followed} />
        </>
      ) : (
        <>
          {followed.jot && !followed.jot.fields.in_confidence && <Quoted jot={followed.jot} />}
          <Past followed={followed} />
        </>
      )}
    </div>
  );
}
