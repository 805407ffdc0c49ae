/** Introducing two people: each is asked alone, both answers are kept, and only then is there a mail to both. */

import { useRef } from "preact/hooks";
import { keepFields } from "../../data/commit";
import { buildAskDraft, buildIntroductionDraft } from "../../data/followups/drafting";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import { getName } from "../../data/people/someone";
import { addDays, getToday } from "../../domain/days/days";
import { findStage, type IntroductionSide } from "../../domain/followups/introductions";
import type { Row } from "../../domain/records/model";
import { composer as words } from "../../text/en/followup";
import { Letter } from "../../views/followups/Letter";
import { noteSent } from "./Message";

const CONSENT = { person: "person_consent", other: "other_consent" } as const;
const ASKING = { person: "person_draft", other: "other_draft" } as const;

const DAYS_TO_ANSWER = 7;

interface SideProps {
  details: FollowupDetails;
  side: IntroductionSide;
  askedPerson: Row<"person">;
}

/** One side: the question to them, what they said. The other's name stays out of it. */
function AskedSide({ details, side, askedPerson }: SideProps) {
  const { followup } = details;
  const consent = followup.fields[CONSENT[side]];
  const name = getName(askedPerson);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who was asked has time to answer; then it comes up again.
  const say = async (answer: "asked" | "yes" | "no") => {
    const due_on = answer === "asked" ? addDays(getToday(), DAYS_TO_ANSWER) : getToday();
    const over = answer === "no" && { state: "let_go" as const, done_at: Date.now() };
    const fields = { [CONSENT[side]]: answer, due_on, ...over };
    if (await keepFields(followup, fields, words.answered(name, answer))) heading.current?.focus();
  };
  return (
    <section class="part stack" aria-label={words.askSide(name)}>
      <h2 ref={heading} tabIndex={-1} data-name="">
        {name}
        {consent && <span class="aside"> {words.said[consent]}</span>}
      </h2>
      {(!consent || consent === "no") && (
        <Letter
          details={details}
          field={ASKING[side]}
          label={words.draftFor(name)}
          isNaming
          first={() => buildAskDraft(details, askedPerson)}
          people={[askedPerson]}
          subject={words.subjectMeet}
        >
          <button type="button" class="button first" onClick={() => void say("asked")}>
            {words.asked}
          </button>
        </Letter>
      )}
      {consent === "yes" && (
        <button type="button" class="plain" onClick={() => void say("asked")}>
          {words.notYet}
        </button>
      )}
      {consent !== "yes" && (
        <fieldset class="row" aria-label={words.answer(name)}>
          <span class="label whole" data-name="">
            {words.answer(name)}
          </span>
          <button type="button" class="button" onClick={() => void say("yes")}>
            {words.yes}
          </button>
          <button type="button" class="button" onClick={() => void say("no")}>
            {words.no}
          </button>
        </fieldset>
      )}
    </section>
  );
}

/** What stands there instead of a missing name is mine alone: tall, green scarf. */
function bothNamed(
  { fields: { name: one } }: Row<"person">,
  { fields: { name: other } }: Row<"person">,
): string {
  return one && other ? words.titleBoth(one, other) : words.subjectMeet;
}

function Both({ details, other }: { details: FollowupDetails; other: Row<"person"> }) {
  const { person } = details;
  return (
    <section class="part stack" aria-label={words.bothYes}>
      <p>{words.bothYes}</p>
      <Letter
        details={details}
        field="draft"
        label={words.draft}
        first={() => buildIntroductionDraft(details, other)}
        people={[person, other]}
        subject={bothNamed(person, other)}
      >
        <button type="button" class="button first" onClick={() => void noteSent(details)}>
          {words.done}
        </button>
      </Letter>
    </section>
  );
}

export function Introduction({ details, other }: { details: FollowupDetails; other: Row<"person"> }) {
  const { followup, person } = details;
  const stage = findStage(followup.fields);
  if (stage.is === "no")
    return (
      <AskedSide details={details} side={stage.side} askedPerson={stage.side === "person" ? person : other} />
    );
  return (
    <>
      <p>{words.intro}</p>
      {stage.is === "waiting" && <p class="aside">{words.waitingFor}</p>}
      <AskedSide details={details} side="person" askedPerson={person} />
      {stage.is === "ask" && stage.side === "person" ? (
        <details class="part">
          <summary data-name="">{words.thenAsk(getName(other))}</summary>
          <AskedSide details={details} side="other" askedPerson={other} />
        </details>
      ) : (
        <AskedSide details={details} side="other" askedPerson={other} />
      )}
      {stage.is === "both" && <Both details={details} other={other} />}
    </>
  );
}
