/** Save: the jot and whoever is new in it, in one write that clears the draft. */
import { newId } from "../../kinds/id";
import type { Change, Row } from "../../kinds/model";
import { act } from "../../parts/act";
import type { Someone } from "../../parts/people/someone";
import { written } from "../../parts/people/writing";
import { askToPersist } from "../../parts/persistence";
import { box } from "../../parts/words/box";
import type { JotKind } from "../../parts/words/jots";
import { BOX, changeDraft, clearDraft, currentDraft, holdDraft, isBlank, type Draft } from "./draft";
import { understand } from "./reader";

/** What was saved, as far as the next jot may follow from it. */
export interface Saved {
  kind: JotKind;
  who: Someone[];
  topics: string[];
}

async function changesOf(draft: Draft, place: Row<"event"> | null): Promise<{ saved: Saved; changes: Change[] }> {
  const now = Date.now();
  const event = place?.id ?? null;
  const { kind, asked_by, text, reading, who, topics, due_on, in_confidence } = await understand(draft, place);
  const { people, changes } = await written(who, event, now);
  const id = newId(now);
  const fields = {
    kind,
    text,
    ...(reading && { reading }),
    person_ids: people.map((person) => person.id),
    event_id: event,
    heard_at: now,
    ...(topics.length && { topics }),
    ...(due_on && { due_on }),
    ...(in_confidence && { in_confidence }),
    ...(asked_by && { asked_by }),
    ...(kind === "challenge" && { state: "open" }),
  };
  changes.push({ kind: "jot", id, fields });
  if (draft.prompt) changes.push({ kind: "prompt", id: draft.prompt, fields: { asked_at: now, jot_id: id } });
  return { saved: { kind, who: people, topics }, changes };
}

let saving = false;

/** Answers what was saved; where nothing was, the words stay in the box. */
export async function saveBox(place: Row<"event"> | null): Promise<Saved | null> {
  if (saving || isBlank(currentDraft())) return null;
  saving = true;
  try {
    const draft = holdDraft();
    const bringBack = () => {
      if (isBlank(currentDraft())) changeDraft(draft);
    };
    const { saved, changes } = await changesOf(draft, place);
    const kept = await act(changes, { draft: BOX, said: box.kept, undone: bringBack });
    if (kept) clearDraft(draft);
    else changeDraft({});
    if (kept) askToPersist();
    return kept ? saved : null;
  } catch {
    changeDraft({});
    return null;
  } finally {
    saving = false;
  }
}
