/** Something that is written to somebody: its draft beside the mirror, what holds it back, and the ways by which it goes. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { calledIn } from "../../helping/drafts/her_words";
import type { Draft } from "../../helping/mirror/finding";
import type { Row } from "../../kinds/model";
import { keepField } from "../../parts/Kept";
import { composer as words } from "../../parts/words/followup";
import { DraftField, useTyped, type DraftName } from "./DraftField";
import { betrayed } from "./drafting";
import type { Followed } from "./followed";
import { Ways } from "./Ways";

interface Props {
  followed: Followed;
  field: DraftName;
  label: string;
  /** Written where there is no draft yet; what the person made of it stays. */
  first: () => string;
  people: Row<"person">[];
  subject: string;
  /** What the mirror is told beside the text and the name. */
  told?: Omit<Draft, "text" | "name">;
  /** Why it does not go, besides words said in confidence; "" where it may. */
  holds?: (draft: Draft) => string;
  /** What is done when it has gone. */
  children: ComponentChildren;
}

export function Letter({ followed, field, label, first, people, subject, told = {}, holds = () => "", children }: Props) {
  const { followup } = followed;
  const typed = useTyped(followup, field);
  const draft: Draft = { ...told, text: typed.text, name: calledIn(people[0]!.fields) };
  useEffect(() => {
    if (followup.fields[field] == null) void keepField(followup, field, first());
  }, [followup.id, field]);
  const isBlank = !typed.text.trim();
  const secret = betrayed(typed.text, followed);
  const held = secret ? words.betrayed(secret) : isBlank ? "" : holds(draft);
  return (
    <>
      <DraftField typed={typed} label={label} told={draft} />
      {held && <p class="notice">{held}</p>}
      {!isBlank && !held && (
        <>
          <Ways people={people} subject={subject} text={typed.text} followup={followup} />
          {children}
        </>
      )}
    </>
  );
}
