/** Introducing two people: each is asked alone, both answers are kept, and only then is there a mail to both. */
import { useEffect } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { given } from "../../helping/acts";
import { after } from "../../helping/due";
import { stageOf, type Side } from "../../helping/asking";
import { act } from "../../parts/act";
import { today } from "../../parts/days";
import { keepField } from "../../parts/Kept";
import { nameOf } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { composer as words, followup as lines } from "../../parts/words/followup";
import type { Followed } from "./Composer";
import { DraftField } from "./DraftField";
import { askingDraft, meetingDraft, openWords } from "./drafting";
import { Ways } from "./Ways";

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
  const text = followup.fields[ASKING[side]] ?? "";
  useEffect(() => {
    if (!text && !consent) void keepField(followup, ASKING[side], askingDraft(followed, asked));
  }, [followup.id, side]);
  // Who was asked has time to answer; then it comes up again.
  const say = (answer: "asked" | "yes" | "no") => {
    const due_on = answer === "asked" ? after(today(), DAYS_TO_ANSWER) : today();
    void act([{ kind: "followup", id: followup.id, fields: { [CONSENT[side]]: answer, due_on } }]);
  };
  const name = nameOf(asked);
  return (
    <section class="part stack" aria-label={words.askSide(name)}>
      <h2 data-name="">{name}{consent && <span class="aside"> {words.said[consent]}</span>}</h2>
      {!consent && (
        <>
          <DraftField followup={followup} field={ASKING[side]} label={words.draftFor(name)} told={{ name }} />
          <Ways people={[asked]} subject={words.subjectMeet} text={text} followup={followup} />
          <button type="button" class="button first" onClick={() => say("asked")}>{words.asked}</button>
        </>
      )}
      {consent !== "yes" && consent !== "no" && (
        <div class="row" role="group" aria-label={words.answer(name)}>
          <span class="label whole">{words.answer(name)}</span>
          <button type="button" class="button" onClick={() => say("yes")}>{words.yes}</button>
          <button type="button" class="button" onClick={() => say("no")}>{words.no}</button>
        </div>
      )}
    </section>
  );
}

function Both({ followed, other }: { followed: Followed; other: Row<"person"> }) {
  const { followup, person, jot } = followed;
  const text = followup.fields.draft ?? "";
  useEffect(() => {
    if (!text) void keepField(followup, "draft", meetingDraft(followed, other));
  }, [followup.id]);
  const sent = async () => {
    if (await act(given(followup, followup.fields.way ?? null, Date.now(), jot), { said: lines.doneSaid })) go("/follow-up");
  };
  return (
    <section class="part stack" aria-label={words.bothYes}>
      <p>{words.bothYes}</p>
      <DraftField followup={followup} field="draft" label={words.draft} told={{ challenge: openWords(followed), name: nameOf(person) }} />
      <Ways people={[person, other]} subject={words.titleBoth(nameOf(person), nameOf(other))} text={text} followup={followup} />
      <button type="button" class="button first" onClick={() => void sent()}>{words.done}</button>
    </section>
  );
}

export function Introduction({ followed, other }: { followed: Followed; other: Row<"person"> }) {
  const { followup, person } = followed;
  const stage = stageOf(followup.fields);
  return (
    <>
      <p>{words.intro}</p>
      {stage.is === "no" && <p class="notice">{words.declined(nameOf(stage.side === "person" ? person : other))}</p>}
      {stage.is === "waiting" && <p class="aside">{words.waitingFor}</p>}
      <AskedSide followed={followed} side="person" asked={person} />
      {stage.is === "ask" && stage.side === "person" ? (
        <details class="part">
          <summary>{words.thenAsk(nameOf(other))}</summary>
          <AskedSide followed={followed} side="other" asked={other} />
        </details>
      ) : (
        stage.is !== "no" && <AskedSide followed={followed} side="other" asked={other} />
      )}
      {stage.is === "both" && <Both followed={followed} other={other} />}
    </>
  );
}
