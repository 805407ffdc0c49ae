/** Save: the jot and whoever is new in it, in one write that clears the draft. */
import { newId } from "../../kinds/id";
import type { Change } from "../../kinds/model";
import { act } from "../../parts/act";
import { written } from "../../parts/people/writing";
import { box } from "../../parts/words/box";
import { askToPersist } from "../../parts/persistence";
import { BOX, changeDraft, clearDraft, currentDraft, holdDraft, isBlank, type Draft } from "./draft";

async function changesOf({ text, kind, who, name, prompt }: Draft, event: string | null): Promise<Change[]> {
  const now = Date.now();
  const people = await written(name.trim() ? [...who, { name }] : who, event, now);
  const fields = {
    kind,
    text: text.trim(),
    person_ids: people.ids,
    event_id: event,
    heard_at: now,
    ...(kind === "question" && { asked_by: "me" }),
    ...(kind === "challenge" && { state: "open" }),
  };
  const id = newId(now);
  const asked: Change[] = prompt ? [{ kind: "prompt", id: prompt, fields: { asked_at: now, jot_id: id } }] : [];
  return [...people.changes, { kind: "jot", id, fields }, ...asked];
}

let saving = false;

/** Answers whether the box was saved; where it was not, the words stay in it. */
export async function saveBox(event: string | null): Promise<boolean> {
  if (saving || isBlank(currentDraft())) return false;
  saving = true;
  try {
    const draft = holdDraft();
    const bringBack = () => {
      if (isBlank(currentDraft())) changeDraft(draft);
    };
    const kept = await act(await changesOf(draft, event), { draft: BOX, said: box.kept, undone: bringBack });
    if (kept) clearDraft(draft);
    else changeDraft({});
    if (kept) askToPersist();
    return kept;
  } catch {
    changeDraft({});
    return false;
  } finally {
    saving = false;
  }
}
