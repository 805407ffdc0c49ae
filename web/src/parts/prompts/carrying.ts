/** What is done with the deck of an event, each in one write that can be taken back. */
import { newId } from "../../kinds/id";
import type { Change, Row } from "../../kinds/model";
import { nextPlace } from "../../preparing/deck";
import { act } from "../act";
import { prompts as words, QUESTIONS } from "../words/prompts";

type Prompt = Row<"prompt">;

const FIRST = 3;

/** Three to begin with, such as were never carried before. */
export function suggested(all: readonly Prompt[]): readonly string[] {
  const carried = new Set(all.map(({ fields }) => fields.text));
  const fresh = QUESTIONS.filter((text) => !carried.has(text));
  return (fresh.length < FIRST ? QUESTIONS : fresh).slice(0, FIRST);
}

export function carry(deck: readonly Prompt[], event: string, texts: readonly string[]): Promise<boolean> {
  const changes = texts.map(
    (text, at): Change => ({ kind: "prompt", id: newId(), fields: { text, event_id: event, position: nextPlace(deck, at) } }),
  );
  return act(changes, texts.length > 1 ? { said: words.carried } : {});
}

export const takeOut = ({ id }: Prompt): Promise<boolean> =>
  act([{ kind: "prompt", id, fields: { deleted_at: Date.now() } }], { said: words.takenOut });
