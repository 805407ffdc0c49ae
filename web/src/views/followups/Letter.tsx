/** Something that is written to somebody: its draft beside the mirror, what holds it back, and the ways by which it goes. */
import type { ComponentChildren } from "preact";
import { useEffect } from "preact/hooks";
import { useEditing } from "../../data/editing";
import { findSecret } from "../../data/followups/drafting";
import type { FollowupDetails } from "../../data/followups/followupDetails";
import type { Row } from "../../domain/records/model";
import { getFirstName } from "../../engines/drafts/theirWords";
import type { MirrorDraft } from "../../engines/mirror/finding";
import { composer as words } from "../../text/en/followup";
import { keepField } from "../AutosaveField";
import { DraftField, type DraftName } from "./DraftField";
import { SendOptions } from "./SendOptions";

interface Props {
  details: FollowupDetails;
  field: DraftName;
  label: string;
  /** The label says a name. */
  isNaming?: boolean;
  /** Written where there is no draft yet; what the person made of it stays. */
  first: () => string;
  people: Row<"person">[];
  subject: string;
  /** What the mirror is given beside the text and the name. */
  mirrorDraft?: Omit<MirrorDraft, "text" | "name">;
  /** Why it does not go, besides words said in confidence; "" where it may. */
  holds?: (draft: MirrorDraft) => string;
  /** What is done when it has gone. */
  children: ComponentChildren;
}

export function Letter({
  details,
  field,
  label,
  isNaming,
  first,
  people,
  subject,
  mirrorDraft = {},
  holds = () => "",
  children,
}: Props) {
  // Looked at only, it shows its first words, and they are not written.
  const followup =
    details.followup.first && details.followup.fields[field] == null
      ? { ...details.followup, fields: { ...details.followup.fields, [field]: first() } }
      : details.followup;
  const editing = useEditing<string>();
  const text = editing.show(followup.fields[field] ?? "", followup.stamps);
  const draft: MirrorDraft = { ...mirrorDraft, text, name: getFirstName(people[0]!.fields) };
  useEffect(() => {
    if (followup.fields[field] == null) void keepField(followup, field, first());
  }, [followup.id, field, followup.fields[field] == null]);
  const isBlank = !text.trim();
  const secret = findSecret(text, details);
  const obstacle = secret ? words.betrayed(secret) : isBlank ? "" : holds(draft);
  return (
    <>
      <DraftField
        followup={followup}
        field={field}
        label={label}
        isNaming={isNaming}
        editing={editing}
        mirrorDraft={draft}
      />
      {obstacle && <p class="notice">{obstacle}</p>}
      {!isBlank && !obstacle && (
        <>
          <SendOptions people={people} subject={subject} text={text} followup={followup} />
          {children}
        </>
      )}
    </>
  );
}
