/** Writing to somebody: what they said, what is given, the draft with its mirror, and how it goes to them. */
import { isOpen } from "../../helping/due";
import { mayBePassedOn } from "../../matching/helping/rules";
import { Heading } from "../../parts/Heading";
import { useLive } from "../../parts/live";
import { timeWords } from "../../parts/days";
import { nameOf } from "../../parts/people/someone";
import { composer as words } from "../../parts/words/followup";
import { Wordings } from "../../parts/Wordings";
import { readFollowed, type Followed } from "./followed";
import { GiftPart } from "./GiftPart";
import { Gone } from "./Gone";
import { Introduction } from "./Introduction";
import { Message } from "./Message";
import { Past } from "./Past";
import { Shelve } from "./Shelve";
import { Quoted, WhatItAnswers } from "./WhatItAnswers";

const titleOf = ({ person, other }: Followed): string =>
  other ? words.titleBoth(nameOf(person), nameOf(other)) : words.titleFor(nameOf(person));

export function Composer({ id }: { id: string }) {
  const found = useLive(async () => ({ followed: await readFollowed(id) }), ["followup", "person", "jot", "clipping"], [id]);
  if (!found) return null;
  const { followed } = found;
  if (!followed) return <Gone />;
  const { followup, person, other, clipping } = followed;
  const ready = clipping ? mayBePassedOn(clipping.fields) : followup.fields.draft != null;
  const open = isOpen(followup.fields);
  return (
    <div class="stack composer">
      <a class="plain back" href="/follow-up">{words.back}</a>
      <Heading name title={titleOf(followed)} />
      {person.fields.resting && <p class="notice">{words.restingNow(nameOf(person))}</p>}
      {followed.gave !== undefined && open && (
        <p class="notice">{words.lately(nameOf(person), timeWords(followed.gave))}</p>
      )}
      <Wordings row={followup} />
      {open ? (
        <>
          <WhatItAnswers followed={followed} />
          {other ? <Introduction followed={followed} other={other} /> : <GiftPart followed={followed} />}
          {!other && ready && <Message followed={followed} />}
          <Shelve followed={followed} />
        </>
      ) : (
        <>
          {followed.jot && !followed.jot.fields.in_confidence && <Quoted whole jot={followed.jot} />}
          <Past followed={followed} />
        </>
      )}
    </div>
  );
}
