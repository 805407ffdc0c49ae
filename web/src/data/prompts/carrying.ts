/** What is done with the deck of an event, each in one write that can be taken back. */

import { findNextPlace } from "../../domain/prompts/deck";
import { createId } from "../../domain/records/ids";
import type { Change, Row } from "../../domain/records/model";
import { QUESTIONS, prompts as words } from "../../text/en/prompts";
import { commit } from "../commit";

type Prompt = Row<"prompt">;

const FIRST = 3;

/** Three to begin with, such as were never carried before. */
export function listSuggestions(all: readonly Prompt[]): readonly string[] {
  const carried = new Set(all.map(({ fields }) => fields.text));
  const fresh = QUESTIONS.filter((text) => !carried.has(text));
  return (fresh.length < FIRST ? QUESTIONS : fresh).slice(0, FIRST);
}

export function carryPrompts(
  deck: readonly Prompt[],
  event: string,
  texts: readonly string[],
): Promise<boolean> {
  const changes = texts.map(
    (text, at): Change => ({
      kind: "prompt",
      id: createId(),
      fields: { text, event_id: event, position: findNextPlace(deck, at) },
    }),
  );
  return commit(changes, texts.length > 1 ? { message: words.carried } : {});
}

export const removePrompt = ({ id }: Prompt): Promise<boolean> =>
  commit([{ kind: "prompt", id, fields: { deleted_at: Date.now() } }], { message: words.takenOut });
