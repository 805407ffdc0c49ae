/** The row below the words, as high whatever stands in it: what they were understood as, or how to say it. */
import type { RefObject } from "preact";
import type { Draft } from "../../data/boxDraft";
import { box } from "../../text/en/box";
import type { Known, Reader } from "./lineReader";
import type { Saved } from "./save";

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  reader: Reader | undefined;
  known: Known | undefined;
  /** What was saved just now, while the box is still empty. */
  saved: Saved | null;
  onOver: () => void;
}

/** More than signs. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export function LineRow({ field, draft, reader, known, saved, onOver }: Props) {
  return (
    <div class="line-row">
      {says(draft.text) ? (
        reader && known && <reader.Chips draft={draft} known={known} field={field} />
      ) : saved && reader ? (
        <reader.Hints saved={saved} onOver={onOver} />
      ) : (
        <p class="aside">{box.signs}</p>
      )}
    </div>
  );
}
