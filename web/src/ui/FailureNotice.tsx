/** What happened, what is safe and what to do, where a part of the page does not work. */
import { useState } from "preact/hooks";
import { frame } from "../text/en/frame";

interface Props {
  message: string;
  /** What stood in the fields of the page, for who wants it elsewhere. */
  words?: string;
  onDismiss?: () => void;
}

export function FailureNotice({ message, words = "", onDismiss }: Props) {
  const [isCopied, setCopied] = useState<boolean>();
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(words);
      setCopied(true);
    } catch {
      setCopied(false);
    }
  };
  return (
    <div class="notice" role="alert">
      <p>{message}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => location.reload()}>
          {frame.reload}
        </button>
        {words && (
          <button type="button" class="button" onClick={() => void copy()}>
            {isCopied ? frame.wordsCopied : frame.copyWords}
          </button>
        )}
        {onDismiss && (
          <button type="button" class="plain" onClick={onDismiss}>
            {frame.dismiss}
          </button>
        )}
      </div>
      {isCopied === false && <p class="code">{words}</p>}
    </div>
  );
}
