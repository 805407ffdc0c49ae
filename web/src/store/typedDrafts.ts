/** What was typed in any window and not saved, for when the notebook is to leave this device. */
import { type Transaction, transact } from "./database";
import { AT, readDrafts } from "./windowDrafts";

/** A draft with words in it, whichever window typed them. */
interface TypedDraft {
  key: string;
  words: string;
  in_confidence: boolean;
}

/** What in a draft was chosen and not typed. All else counts as words: one chip too many is better than a line too few. */
const CHOSEN = ["id", "unlike", "kind", "topics", "off", "prompt", "event", "person", "day", "pdcs"];

function listWords(value: unknown): string[] {
  if (typeof value === "string") return value.trim() ? [value.trim()] : [];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => (CHOSEN.includes(name) ? [] : listWords(part)));
}

/** All that was typed into windows and not saved, within a transaction over the drafts. */
export async function listTypedDraftsWithin(tx: Transaction): Promise<TypedDraft[]> {
  const drafts = await readDrafts(tx, (keys) => keys.filter((key) => key.includes(AT)));
  return drafts.flatMap(({ key, draft }) => {
    const value = draft?.value as { in_confidence?: boolean } | null | undefined;
    const words = listWords(value).join("\n");
    return words ? [{ key, words, in_confidence: value?.in_confidence === true }] : [];
  });
}

export const listTypedDrafts = (): Promise<TypedDraft[]> =>
  transact(["drafts"], "readonly", listTypedDraftsWithin);
