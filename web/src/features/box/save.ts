/** Save: the jots of the words and whoever is new in them, in one write that clears the draft. */

import {
  BOX,
  changeDraft,
  clearDraft,
  currentDraft,
  type Draft,
  holdDraft,
  isBlank,
  startDraft,
} from "../../data/boxDraft";
import { commit } from "../../data/commit";
import { needPeople } from "../../data/people/writing";
import { LIMITS } from "../../domain/generated/limits";
import { beginJot, isChallenge, type JotKind } from "../../domain/jots/kinds";
import type { PersonDraft } from "../../domain/people/identity";
import { planPeople } from "../../domain/people/writeDown";
import { createId } from "../../domain/records/ids";
import type { Change, Row } from "../../domain/records/model";
import { splitText } from "../../domain/rules/parts";
import { askToPersist } from "../../platform/persistence";
import { waitUntilBack } from "../../store/takenDrafts";
import { box } from "../../text/en/box";
import { readLineContext, understandAll } from "./lineReader";
import type { UnderstoodLine } from "./understoodLine";

const LONGEST = LIMITS["jot"]!["text"]![1]!;
const MOST = LIMITS["jot"]!["person_ids"]![1]!;

/** What was saved, as far as the next jot may follow from it. */
export interface SavedJot {
  kind: JotKind;
  who: PersonDraft[];
  topics: string[];
}

async function changesOf(
  draft: Draft,
  chosen: Row<"event"> | null | undefined,
): Promise<{ saved: SavedJot; changes: Change[]; message: string }> {
  const now = Date.now();
  const context = await readLineContext(chosen).catch(() => undefined);
  const lines = await understandAll(draft, context);
  const drafts = new Map(lines.flatMap(({ who }) => who.map((one) => [JSON.stringify(one), one])));
  const everybody = [...drafts.values()];
  // Without the notebook nobody can be told apart; what names nobody anew can be set aside for later all the same.
  if (!context && (chosen === undefined || needPeople(everybody)))
    throw new Error("the notebook cannot be read");
  const event = context ? context.place : (chosen?.id ?? null);
  const { people, ids, changes } = planPeople(context?.people ?? [], everybody, {
    event_id: event,
    met_at: now,
  });
  const idByDraft = new Map([...drafts.keys()].map((key, at) => [key, ids[at]!]));
  const idsOf = ({ who }: UnderstoodLine) => [
    ...new Set(who.map((one) => idByDraft.get(JSON.stringify(one))!)),
  ];
  // In the stream they stand as they were written.
  const jots = lines.flatMap((line, at) => buildJots(line, idsOf(line), event, now - lines.length + 1 + at));
  changes.push(...jots);
  if (draft.prompt)
    changes.push({ kind: "prompt", id: draft.prompt, fields: { asked_at: now, jot_id: jots[0]!.id } });
  const last = [...lines].reverse().find(isChallenge) ?? lines.at(-1)!;
  const who = people.filter(({ id }) => idsOf(last).includes(id));
  const cut = jots.length > lines.length ? box.keptAsSeveral(jots.length, LONGEST, MOST) : "";
  return {
    saved: { kind: last.kind, who, topics: last.topics },
    changes,
    message: cut || box.kept(lines.length),
  };
}

/** What one jot cannot hold goes on in the next: of the words, and of the people the words are about. */
function buildJots(line: UnderstoodLine, ids: string[], event_id: string | null, heard_at: number) {
  const { kind, asked_by, topics, due_on, in_confidence } = line;
  const [texts, readings] = [splitText(line.text, LONGEST), splitText(line.reading, LONGEST)];
  const fields = {
    ...beginJot(kind, asked_by),
    event_id,
    heard_at,
    ...(topics.length && { topics }),
    ...(due_on && { due_on }),
    ...(in_confidence && { in_confidence }),
  };
  const parts = Math.max(1, texts.length, readings.length);
  return Array.from({ length: parts * Math.max(1, Math.ceil(ids.length / MOST)) }, (_, at) => {
    const [part, from] = [at % parts, Math.trunc(at / parts) * MOST];
    const [text = "", reading] = [texts[part], readings[part]];
    const person_ids = ids.slice(from, from + MOST);
    return {
      kind: "jot" as const,
      id: createId(),
      fields: { ...fields, person_ids, text, ...(reading && { reading }) },
    };
  });
}

let saving = false;

/**
 * Answers what was saved; where nothing was, the words stay in the box. `place`: undefined where nobody knows yet where we
 * are. In at most two transactions: one reads, where a commit came since the last reading, one writes.
 */
export async function saveBox(place: Row<"event"> | null | undefined): Promise<SavedJot | null> {
  if (saving || isBlank(currentDraft())) return null;
  saving = true;
  try {
    // Only then is it known what all stands in this box, and that it is no other window's.
    await Promise.all([startDraft(), waitUntilBack()]);
    if (isBlank(currentDraft())) return null;
    const draft = holdDraft();
    const bringBack = () => {
      if (isBlank(currentDraft())) changeDraft(draft);
    };
    const { saved, changes, message } = await changesOf(draft, place);
    const isSaved = await commit(changes, { draft: BOX, message, undone: bringBack });
    if (isSaved) clearDraft(draft);
    else changeDraft({});
    if (isSaved) askToPersist();
    return isSaved ? saved : null;
  } catch {
    changeDraft({});
    return null;
  } finally {
    saving = false;
  }
}
