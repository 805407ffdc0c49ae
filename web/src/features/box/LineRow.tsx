/** The row below the words, as high whatever stands in it: what they were understood as, or how to say it. */
import type { RefObject } from "preact";
import type { Draft } from "../../data/boxDraft";
import { box } from "../../text/en/box";
import type { LineContext, LineReader } from "./lineReader";
import type { SavedJot } from "./save";

interface Props {
  field: RefObject<HTMLTextAreaElement | null>;
  draft: Draft;
  reader: LineReader | undefined;
  context: LineContext | undefined;
  /** What was saved just now, while the box is still empty. */
  saved: SavedJot | null;
  onOver: () => void;
}

/** More than signs. */
const says = (text: string): boolean => /[\p{L}\p{N}]/u.test(text);

export function LineRow({ field, draft, reader, context, saved, onOver }: Props) {
  return (
    <div class="line-row">
      {says(draft.text) ? (
        reader && context && <reader.Chips draft={draft} context={context} field={field} />
      ) : saved && reader ? (
        <reader.Hints saved={saved} onOver={onOver} />
      ) : (
        <p class="aside">{box.signs}</p>
      )}
    </div>
  );
}
