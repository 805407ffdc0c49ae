/** What else may be said of the words, each by one tap: my own reading of them, and that they stay between us. */
import { useEffect, useRef } from "preact/hooks";
import { changeDraft, type Draft } from "../../data/boxDraft";
import { box } from "../../text/en/box";
import { jots } from "../../text/en/jots";
import type { UnderstoodLine } from "./understoodLine";

interface Props {
  draft: Draft;
  line: UnderstoodLine;
  reading: boolean;
  onReading: (open: boolean) => void;
}

export function ExtraFlags({ draft: { off }, line: { in_confidence, confided }, reading, onReading }: Props) {
  const confide = () =>
    changeDraft(
      in_confidence ? { in_confidence: false, off: [...off, ...confided] } : { in_confidence: true },
    );
  return (
    <div class="asides row">
      <button type="button" class="plain" aria-expanded={reading} onClick={() => onReading(!reading)}>
        <span aria-hidden="true">{reading ? "–" : "+"}</span>
        <span>{box.reading}</span>
      </button>
      <button type="button" class="plain" aria-pressed={in_confidence} onClick={confide}>
        <span aria-hidden="true">{in_confidence ? "✓" : "+"}</span>
        <span>{jots.confidence}</span>
      </button>
    </div>
  );
}

/** A second line, in plain type: their words stay theirs. */
export function Reading({ reading }: { reading: string }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => field.current?.focus(), []);
  return (
    <textarea
      ref={field}
      class="input"
      data-name=""
      aria-label={box.reading}
      placeholder={box.readingHint}
      rows={1}
      value={reading}
      onInput={(event) => changeDraft({ reading: event.currentTarget.value })}
    />
  );
}
