/** The place that hears of every failure: it puts the words on disk, and says what is not said elsewhere. */
import { useEffect, useState } from "preact/hooks";
import { currentDraft, isBlank, keepDraftNow } from "../data/boxDraft";
import { onFailure } from "../platform/failures";
import { readWrittenWords } from "../platform/writtenWords";
import { storeFailure } from "../store/storeFailure";
import { frame } from "../text/en/frame";
import { FailureNotice } from "../ui/FailureNotice";

export function FailureBanner() {
  const [words, setWords] = useState<string>();
  useEffect(
    () =>
      onFailure(({ isShown }) => {
        if (!isBlank(currentDraft())) keepDraftNow();
        // Of the store its own banner tells.
        if (!isShown && !storeFailure.get()) setWords(readWrittenWords());
      }),
    [],
  );
  if (words === undefined) return null;
  return <FailureNotice message={frame.unexpected} words={words} onDismiss={() => setWords(undefined)} />;
}
