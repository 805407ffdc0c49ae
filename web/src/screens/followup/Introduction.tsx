/** Introducing two people: each is asked alone, both answers are kept, and only then is there a mail to both. */
import { useRef } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { after } from "../../helping/due";
import { stageOf, type Side } from "../../helping/asking";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { nameOf } from "../../parts/people/someone";
import { composer as words } from "../../parts/words/followup";
import type { Followed } from "./followed";
import { askingDraft, meetingDraft } from "./drafting";
import { Letter } from "./Letter";
import { sent } from "./Message";

const CONSENT = { person: "person_consent", other: "other_consent" } as const;
const ASKING = { person: "person_draft", other: "other_draft" } as const;

const DAYS_TO_ANSWER = 7;

interface SideProps {
  followed: Followed;
  side: Side;
  asked: Row<"person">;
}

/** One side: the question to them, what they said. The other's name stays out of it. */
function AskedSide({ followed, side, asked }: SideProps) {
  const { followup } = followed;
  const consent = followup.fields[CONSENT[side]];
  const name = nameOf(asked);
  const heading = useRef<HTMLHeadingElement>(null);
  // Who was asked has time to answer; then it comes up again.
  const say = async (answer: "asked" | "yes" | "no") => {
    const due_on = answer === "asked" ? after(today(), DAYS_TO_ANSWER) : today();
    const over = answer === "no" && { state: "let_go" as const, done_at: Date.now() };
    const fields = { [CONSENT[side]]: answer, due_on, ...over };
    if (await act([{ kind: "followup", id: followup.id, fields }], { said: words.answered(name, answer) })) heading.current?.focus();
  };
  return (
    <section class="part stack" aria-label={words.askSide(name)}>
      <h2 ref={heading} tabIndex={-1} data-name="">{name}{consent && <span class="aside"> {words.said[consent]}</span>}</h2>
      {(!consent || consent === "no") && (
        <Letter
          followed={followed}
          field={ASKING[side]}
          label={words.draftFor(name)}
          first={() => askingDraft(followed, asked)}
          people={[asked]}
          subject={words.subjectMeet}
        >
          <button type="button" class="button first" onClick={() => void say("asked")}>{words.asked}</button>
        </Letter>
      )}
      {consent === "yes" && <button type="button" class="plain" onClick={() => void say("asked")}>{words.notYet}</button>}
      {consent !== "yes" && (
        <div class="row" role="group" aria-label={words.answer(name)}>
          <span class="label whole">{words.answer(name)}</span>
          <button type="button" class="button" onClick={() => void say("yes")}>{words.yes}</button>
          <button type="button" class="button" onClick={() => void say("no")}>{words.no}</button>
        </div>
      )}
    </section>
  );
}

/** What stands there instead of a missing name is mine alone: tall, green scarf. */
function bothNamed({ fields: { name: one } }: Row<"person">, { fields: { name: other } }: Row<"person">): string {
  return one && other ? words.titleBoth(one, other) : words.subjectMeet;
}

function Both({ followed, other }: { followed: Followed; other: Row<"person"> }) {
  const { person } = followed;
  return (
    <section class="part stack" aria-label={words.bothYes}>
      <p>{words.bothYes}</p>
      <Letter
        followed={followed}
        field="draft"
        label={words.draft}
        first={() => meetingDraft(followed, other)}
        people={[person, other]}
        subject={bothNamed(person, other)}
      >
        <button type="button" class="button first" onClick={() => void sent(followed)}>{words.done}</button>
      </Letter>
    </section>
  );
}

export function Introduction({ followed, other }: { followed: Followed; other: Row<"person"> }) {
  const { followup, person } = followed;
  const stage = stageOf(followup.fields);
  if (stage.is === "no") return <AskedSide followed={followed} side={stage.side} asked={stage.side === "person" ? person : other} />;
  return (
    <>
      <p>{words.intro}</p>
      {stage.is === "waiting" && <p class="aside">{words.waitingFor}</p>}
      <AskedSide followed={followed} side="person" asked={person} />
      {stage.is === "ask" && stage.side === "person" ? (
        <details class="part">
          <summary>{words.thenAsk(nameOf(other))}</summary>
          <AskedSide followed={followed} side="other" asked={other} />
        </details>
      ) : (
        <AskedSide followed={followed} side="other" asked={other} />
      )}
      {stage.is === "both" && <Both followed={followed} other={other} />}
    </>
  );
}
