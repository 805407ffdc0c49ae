/** Writing to somebody: what they said, what is given, the draft with its mirror, and how it goes to them. */

import { useEffect } from "preact/hooks";
import { isPromised } from "../../data/followups/drafting";
import { type FollowupDetails, readFollowupDetails } from "../../data/followups/followupDetails";
import { useLive } from "../../data/live";
import { getName } from "../../data/people/someone";
import { mayBePassedOn } from "../../domain/clippings/giving";
import { isOpen } from "../../domain/followups/states";
import type { Row } from "../../domain/records/model";
import { paths } from "../../routing/paths";
import { correctAddress } from "../../routing/router";
import { formatTime } from "../../text/dates";
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

const titleOf = ({ person, other }: FollowupDetails): string =>
  other ? words.titleBoth(getName(person), getName(other)) : words.titleFor(getName(person));

interface Props {
  id: string;
  /** Nothing of it is written before something is typed, chosen or sent. */
  unwritten?: Row<"followup">;
}

export function FollowupPage({ id, unwritten }: Props) {
  const result = useLive(async (read) => ({ details: await readFollowupDetails(read, id, unwritten) }), [id]);
  const isBegun = !!result?.details && !result.details.followup.first;
  useEffect(() => {
    if (unwritten && isBegun) correctAddress(paths.followup(id));
  }, [isBegun]);
  if (!result) return null;
  const { details } = result;
  if (!details) return <MissingFollowup />;
  const { followup, person, other, clipping } = details;
  const ready = clipping
    ? mayBePassedOn(clipping.fields)
    : followup.fields.draft != null || isPromised(details);
  const open = isOpen(followup.fields);
  return (
    <div class="stack composer">
      <a class="plain back" href={paths.followups}>
        {words.back}
      </a>
      <Heading name title={titleOf(details)} />
      {person.fields.resting && (
        <p class="notice" data-name="">
          {words.restingNow(getName(person))}
        </p>
      )}
      {details.gave !== undefined && open && (
        <p class="notice" data-name="">
          {words.lately(getName(person), formatTime(details.gave))}
        </p>
      )}
      <Wordings row={followup} />
      {open ? (
        <>
          <WhatItAnswers details={details} />
          {other ? <Introduction details={details} other={other} /> : <GiftPart details={details} />}
          {!other && ready && <Message details={details} />}
          <PostponeOptions details={details} />
        </>
      ) : (
        <>
          {details.jot && !details.jot.fields.in_confidence && <Quoted whole jot={details.jot} />}
          <PastFollowup details={details} />
        </>
      )}
    </div>
  );
}
