/** A draft with the mirror beside it; what the mirror points at is marked in the draft. */
import { useRef } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { Kept } from "../../parts/Kept";
import { Mirror } from "../../parts/helping/Mirror";

interface Props {
  followup: Row<"followup">;
  field: "draft" | "person_draft" | "other_draft";
  label: string;
  /** What the mirror is told beside the text. */
  told: Omit<Parameters<typeof Mirror>[0], "text" | "onShow">;
}

export function DraftField({ followup, field, label, told }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const show = (from: number, to: number) => {
    const box = place.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(from, to);
  };
  return (
    <div class="beside-mirror" ref={place}>
      <Kept row={followup} field={field} label={label} type="lines" />
      <Mirror text={followup.fields[field] ?? ""} {...told} onShow={show} />
    </div>
  );
}
