/** Writing to somebody: what they said, what is given, the draft with its mirror, and how it goes to them. */

import { type Followed, readFollowed } from "../../data/followups/followed";
import { useLive } from "../../data/live";
import { nameOf } from "../../data/people/someone";
import { mayBePassedOn } from "../../domain/clippings/giving";
import { isOpen } from "../../domain/followups/states";
import { paths } from "../../routing/paths";
import { timeWords } from "../../text/dates";
import { composer as words } from "../../text/en/followup";
import { Heading } from "../../ui/Heading";
import { Quoted, WhatItAnswers } from "../../views/followups/WhatItAnswers";
import { Wordings } from "../../views/Wordings";
import { GiftPart } from "./GiftPart";
import { Introduction } from "./Introduction";
import { Message } from "./Message";
import { MissingFollowup } from "./MissingFollowup";
import { PastFollowup } from "./PastFollowup";
import { PostponeOptions } from "./PostponeOptions";

const titleOf = ({ person, other }: Followed): string =>
  other ? words.titleBoth(nameOf(person), nameOf(other)) : words.titleFor(nameOf(person));

export function FollowupPage({ id }: { id: string }) {
  const result = useLive(async (read) => ({ followed: await readFollowed(read, id) }), [id]);
  if (!result) return null;
  const { followed } = result;
  if (!followed) return <MissingFollowup />;
  const { followup, person, other, clipping } = followed;
  const ready = clipping ? mayBePassedOn(clipping.fields) : followup.fields.draft != null;
  const open = isOpen(followup.fields);
  return (
    <div class="stack composer">
      <a class="plain back" href={paths.followups}>
        {words.back}
      </a>
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
          <PostponeOptions followed={followed} />
        </>
      ) : (
        <>
          {followed.jot && !followed.jot.fields.in_confidence && <Quoted whole jot={followed.jot} />}
          <PastFollowup followed={followed} />
        </>
      )}
    </div>
  );
}
