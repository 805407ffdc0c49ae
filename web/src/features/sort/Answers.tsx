/** The answers to what is asked, each a button that shows its key. The first is Enter's too. */
import type { ComponentChildren } from "preact";
import { merging } from "../../text/en/merging";
import { KeyCap } from "../../ui/KeyCap";

export interface Answer {
  key: string;
  label: string;
  /** Beside the label: what else is known. */
  hint?: string | undefined;
  act: () => void;
}

function Button({ answer: { key, label, hint, act }, first }: { answer: Answer; first: boolean }) {
  return (
    <button
      type="button"
      class="answer"
      data-key={key}
      aria-keyshortcuts={first ? `Enter ${key}` : key}
      onClick={act}
    >
      <KeyCap of={key} />
      <span data-name>
        {label}
        {hint && <span class="aside"> {hint}</span>}
      </span>
      {first && <KeyCap of={merging.enter} />}
    </button>
  );
}

interface Props {
  answers: Answer[];
  /** A field that is an answer too, between the others. */
  children?: ComponentChildren;
  /** Never Enter's. */
  rest?: Answer[];
}

export function Answers({ answers, children, rest = [] }: Props) {
  return (
    <div class="answers">
      {answers.map((answer, at) => (
        <Button key={answer.key} answer={answer} first={at === 0} />
      ))}
      {children}
      {rest.map((answer) => (
        <Button key={answer.key} answer={answer} first={false} />
      ))}
    </div>
  );
}
