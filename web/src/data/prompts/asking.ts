/** A question that is being asked: into the box with it, where saving the jot ticks it. */
import type { Row } from "../../domain/records/model";
import { changeDraft, currentDraft, keepDraftNow } from "../boxDraft";

/** Never over words: below those that stand there already, which keep their kind. */
export function askPrompt({ id, fields }: Row<"prompt">): void {
  const { text, prompt } = currentDraft();
  const question = fields.text ?? "";
  if (prompt === id && text.includes(question)) return;
  changeDraft(
    text.trim()
      ? { text: `${text.trimEnd()}\n${question}`, prompt: id }
      : { text: question, kind: "question", prompt: id },
  );
  keepDraftNow();
}
