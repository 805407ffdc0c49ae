/** What is being typed in the box: one draft for the whole page, on disk at every pause. */

import { findKind, isNote, type JotKind } from "../domain/jots/kinds";
import { makeObservable } from "../domain/observable";
import type { PersonDraft } from "../domain/people/identity";
import { subtractWritten } from "../domain/text/parts";
import { useObservable } from "../platform/useObservable";
import { keepLastCopy } from "../store/drafts";
import { watchTaken } from "../store/takenDrafts";
import { buildWindowKey, takeOverDrafts } from "../store/windowDrafts";
import { buildDraftOptions, makeAutosave } from "./autosave";

export interface Draft {
  /** Exactly what was typed, signs and all. */
  text: string;
  /** The kind chosen by hand; null, it is as the line says. */
  kind: JotKind | null;
  who: PersonDraft[];
  /** What is still being typed in Who: it counts as a name when the box is saved. */
  name: string;
  /** The keys of what was understood in the line and tapped off: those pieces are words again. */
  off: string[];
  /** Topics that were suggested, and taken. */
  topics: string[];
  reading: string;
  in_confidence: boolean;
  /** The id of the prompt that the words came from. */
  prompt: string | null;
  /** What several windows held stands together. */
  joined: boolean;
}

const BOX_KEY = "box";

/** Its key among the drafts: this window's own. */
export const BOX = buildWindowKey(BOX_KEY);

export const createBlankDraft = (): Draft => ({
  text: "",
  kind: null,
  who: [],
  name: "",
  off: [],
  topics: [],
  reading: "",
  in_confidence: false,
  prompt: null,
  joined: false,
});
export const isBlank = ({ text, who, name, reading }: Draft): boolean =>
  !text.trim() && !who.length && !name.trim() && !reading.trim();

const draft = makeObservable(createBlankDraft());
const autosave = makeAutosave<Draft>(buildDraftOptions(BOX));

export const currentDraft = draft.get;

/** What was said of words is said no more when they are all gone. */
const resetIfEmpty = (boxDraft: Draft): Draft =>
  boxDraft.text.trim()
    ? boxDraft
    : {
        ...boxDraft,
        off: [],
        topics: [],
        prompt: null,
        joined: false,
        kind: boxDraft.prompt ? null : boxDraft.kind,
      };

export function changeDraft(part: Partial<Draft>): void {
  draft.set(resetIfEmpty({ ...draft.get(), ...part }));
  autosave.type(draft.get());
}

/** What nobody typed, and nobody misses: it is shown, and on disk only with what is typed next. */
export function showInDraft(part: Partial<Draft>): void {
  draft.set({ ...draft.get(), ...part });
}

/** Puts the draft on disk without waiting for the pause. */
export function keepDraftNow(): void {
  autosave.type(draft.get());
  autosave.flush();
}

/** To be called when the draft is about to be written into the notebook, which clears it there. */
export function holdDraft(): Draft {
  if (autosave.stop()) keepLastCopy(BOX, draft.get());
  return draft.get();
}

/** After that write: the box is empty for the next, but for what was typed or came back meanwhile. */
export function clearDraft(saved: Draft): void {
  const now = draft.get();
  const rest = {
    ...createBlankDraft(),
    text: subtractWritten(now.text, saved.text),
    reading: subtractWritten(now.reading, saved.reading),
    name: subtractWritten(now.name, saved.name),
    who: now.who.filter((one) => !saved.who.includes(one)),
    topics: now.topics.filter((one) => !saved.topics.includes(one)),
    kind: now.kind === saved.kind ? null : now.kind,
    prompt: now.prompt === saved.prompt ? null : now.prompt,
  };
  // Of what is left nobody knows which was said in confidence: all of it, if any.
  if (!isBlank(rest)) Object.assign(rest, { in_confidence: now.in_confidence, joined: now.joined });
  draft.set(resetIfEmpty(rest));
  if (!isBlank(rest)) keepDraftNow();
}

export const useDraft = (): Draft => useObservable(draft);

/** A note is what nobody has chosen: in the HTML, and in drafts of the time when the box itself wrote it there. */
function findChosenKind(name: unknown): JotKind | null {
  const kind = findKind(name);
  return kind && !isNote({ kind }) ? kind : null;
}

/** Takes over what was typed before the script was here. */
export function adoptTypedText(root: ParentNode): void {
  const readField = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? "";
  draft.set({
    ...createBlankDraft(),
    text: readField("textarea"),
    kind: findChosenKind(readField("input[name=kind]:checked")),
    name: readField("#who"),
  });
}

const joinTexts = (...texts: string[]): string =>
  [...new Set(texts.map((text) => text.trim()).filter(Boolean))].join("\n");

/** All that stands in several, one below the other. */
function joinDrafts(drafts: Draft[]): Draft {
  const [first, ...rest] = drafts;
  if (!rest.length) return first!;
  const names = drafts.map(({ name }) => name.trim()).filter(Boolean);
  const who = drafts.flatMap((one) => one.who);
  return {
    text: joinTexts(...drafts.map(({ text }) => text)),
    kind: drafts.map(({ kind }) => kind).find(Boolean) ?? null,
    // What was still being typed is a name, as it is when the box is saved.
    who: [...who, ...names.slice(0, -1).map((name) => ({ name }))],
    name: names.at(-1) ?? "",
    off: [...new Set(drafts.flatMap(({ off }) => off))],
    topics: [...new Set(drafts.flatMap(({ topics }) => topics))],
    reading: joinTexts(...drafts.map(({ reading }) => reading)),
    in_confidence: drafts.some(({ in_confidence }) => in_confidence),
    prompt: drafts.map(({ prompt }) => prompt).find(Boolean) ?? null,
    joined: true,
  };
}

/** A draft of an earlier version may lack what came later. */
const completeDraft = (stored: Partial<Draft>): Draft => ({
  ...createBlankDraft(),
  ...stored,
  ...(!stored.off && { kind: findChosenKind(stored.kind) }),
});

let started: Promise<void> | undefined;

/** What was left in windows that are closed comes back, above what has been typed since. */
export const startDraft = (): Promise<void> => (started ??= start());

function start(): Promise<void> {
  watchTaken(BOX_KEY, currentDraft, giveUpDraft);
  return bringBack();
}

/** Where another window has this draft by now, it goes on with what that one left; the box is not empty in between. */
async function giveUpDraft(left: Draft): Promise<void> {
  let isGone = false;
  const giveUp = () => {
    if (!isGone) clearDraft(left);
    isGone = true;
  };
  await bringBack(giveUp);
  giveUp();
}

async function bringBack(makeRoom?: () => void): Promise<void> {
  await takeOverDrafts<Partial<Draft>>(
    BOX_KEY,
    {
      isBlank: (stored) => isBlank(completeDraft(stored)),
      join: (all) => joinDrafts(all.map(completeDraft)),
    },
    (stored) => {
      makeRoom?.();
      putAbove(completeDraft(stored));
    },
  ).catch(() => undefined);
  if (!isBlank(draft.get())) keepDraftNow();
}

function putAbove(before: Draft): void {
  const now = draft.get();
  // Firefox itself puts back into the fields what stood there before a reload.
  const apart = now.text.trim() && before.text.trim() && now.text !== before.text;
  const text = apart ? `${before.text}\n${now.text}` : before.text || now.text;
  const name = now.name.trim() === before.name.trim() ? "" : now.name;
  const joined = before.joined || !!apart;
  draft.set({ ...joinDrafts([before, { ...now, name }]), text, kind: now.kind ?? before.kind, joined });
  keepDraftNow();
}
