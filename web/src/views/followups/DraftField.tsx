/** A draft with the mirror beside it; what the mirror points at is marked in the draft. */
import { useRef } from "preact/hooks";
import type { Editing } from "../../data/editing";
import type { Row } from "../../domain/records/model";
import type { MirrorDraft } from "../../engines/mirror/finding";
import { AutosaveField } from "../AutosaveField";
import { Mirror } from "../mirror/Mirror";

export type DraftName = "draft" | "person_draft" | "other_draft";

interface Props {
  followup: Row<"followup">;
  field: DraftName;
  label: string;
  isNaming?: boolean | undefined;
  /** Also of whoever sends it: what goes is what stands in the field, which is ahead of the record. */
  editing: Editing<string>;
  /** What the mirror is given. */
  mirrorDraft: MirrorDraft;
}

export function DraftField({ followup, field, label, isNaming, editing, mirrorDraft }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const show = (from: number, to: number) => {
    const box = place.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(from, to);
  };
  return (
    <div class="beside-mirror" ref={place}>
      <AutosaveField
        row={followup}
        field={field}
        label={label}
        isNaming={isNaming}
        type="lines"
        editing={editing}
        parse={(words) => words.trim()}
      />
      <Mirror {...mirrorDraft} onShow={show} />
    </div>
  );
}
