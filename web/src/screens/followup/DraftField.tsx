/** A draft with the mirror beside it; what the mirror points at is marked in the draft. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { Draft } from "../../helping/mirror/finding";
import type { Row } from "../../kinds/model";
import { Kept } from "../../parts/Kept";
import { Mirror } from "../../parts/helping/Mirror";

export type DraftName = "draft" | "person_draft" | "other_draft";

export interface Typed {
  followup: Row<"followup">;
  field: DraftName;
  /** As it stands in the field, which is ahead of the record while somebody types. */
  text: string;
  type: (text: string) => void;
}

/** What is sent by the very next tap is what stands in the field. */
export function useTyped(followup: Row<"followup">, field: DraftName): Typed {
  const stored = followup.fields[field] ?? "";
  const [typed, type] = useState<string>();
  // The record changed: by a pause in typing, which the field may be ahead of already, or from elsewhere.
  useEffect(() => type((now) => (now?.trim() !== stored.trim() && document.activeElement?.tagName === "TEXTAREA" ? now : undefined)), [followup.id, stored]);
  return { followup, field, text: typed ?? stored, type };
}

interface Props {
  typed: Typed;
  label: string;
  /** What the mirror is told. */
  told: Draft;
}

export function DraftField({ typed: { followup, field, type }, label, told }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const show = (from: number, to: number) => {
    const box = place.current?.querySelector("textarea");
    box?.focus();
    box?.setSelectionRange(from, to);
  };
  return (
    <div
      class="beside-mirror"
      ref={place}
      onInput={({ target }) => type((target as HTMLTextAreaElement).value)}
      // What came from another device meanwhile is shown when the field is left: what is shown is what goes.
      onFocusOut={({ target }) => target instanceof HTMLTextAreaElement && requestAnimationFrame(() => type(target.value))}
    >
      <Kept row={followup} field={field} label={label} type="lines" parse={(words) => words.trim()} />
      <Mirror {...told} onShow={show} />
    </div>
  );
}
