/** What is being typed in the box: one draft for the whole page, on disk at every pause. */
import { useEffect, useState } from "preact/hooks";
import type { Someone } from "../../parts/people/someone";
import { JOT_KINDS, type JotKind } from "../../parts/words/jots";
import { gaspDraft, readDraft, saveDraft } from "../../store/drafts";

export interface Draft {
  /** Exactly what was typed, signs and all. */
  text: string;
  /** The kind chosen by hand; null, it is as the line says. */
  kind: JotKind | null;
  who: Someone[];
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
}

/** Its key among the drafts. */
export const BOX = "box";
const PAUSE = 300;

export const blank = (): Draft => ({
  text: "",
  kind: null,
  who: [],
  name: "",
  off: [],
  topics: [],
  reading: "",
  in_confidence: false,
  prompt: null,
});
export const isBlank = ({ text, who, name, reading }: Draft): boolean =>
  !text.trim() && !who.length && !name.trim() && !reading.trim();

let draft = blank();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export const currentDraft = (): Draft => draft;

function put(next: Draft): void {
  draft = next;
  for (const listener of listeners) listener();
}

/** What was said of words is said no more when they are all gone. */
const settled = (given: Draft): Draft =>
  given.text.trim() ? given : { ...given, off: [], topics: [], prompt: null, kind: given.prompt ? null : given.kind };

export function changeDraft(part: Partial<Draft>): void {
  put(settled({ ...draft, ...part }));
  clearTimeout(timer);
  timer = setTimeout(keepDraft, PAUSE);
}

function keepDraft(): void {
  timer = undefined;
  // Where it fails the store's own banner tells, and the next pause tries again.
  saveDraft(BOX, draft).catch(() => {});
}

/** Puts the draft on disk without waiting for the pause. */
export function keepDraftNow(): void {
  clearTimeout(timer);
  keepDraft();
}

/** To be called when the draft is about to be written into the notebook, which clears it there. */
export function holdDraft(): Draft {
  if (timer !== undefined) gaspDraft(BOX, draft);
  clearTimeout(timer);
  timer = undefined;
  return draft;
}

/** After that write: the box is empty for the next, but for what was typed meanwhile. */
export function clearDraft(written: Draft): void {
  if (draft === written) put(blank());
  else changeDraft({ ...blank(), text: draft.text.startsWith(written.text) ? draft.text.slice(written.text.length) : draft.text });
}

export function useDraft(): Draft {
  const [, shown] = useState(draft);
  useEffect(() => {
    const listener = () => shown(draft);
    listeners.add(listener);
    listener();
    return () => void listeners.delete(listener);
  }, []);
  return draft;
}

/** A note is what nobody has chosen: in the HTML, and in drafts of the time when the box itself wrote it there. */
const chosen = (kind: unknown): JotKind | null => JOT_KINDS.find((one) => one === kind && one !== "note") ?? null;

/** Takes over what was typed before the script was here. */
export function adoptTyped(root: ParentNode): void {
  const typed = (selector: string) => root.querySelector<HTMLInputElement>(selector)?.value ?? "";
  draft = { ...blank(), text: typed("textarea"), kind: chosen(typed("input[name=kind]:checked")), name: typed("#who") };
}

let started: Promise<void> | undefined;

/** The draft of last time comes back, above what has been typed since. */
export const startDraft = (): Promise<void> => (started ??= bringBack());

async function bringBack(): Promise<void> {
  addEventListener("pagehide", gasp);
  document.addEventListener("visibilitychange", gasp);
  const kept = await readDraft<Partial<Draft>>(BOX).catch(() => undefined);
  const before = { ...blank(), ...kept, ...(kept && !kept.off && { kind: chosen(kept.kind) }) };
  if (!isBlank(before)) {
    // Firefox itself puts back into the field what stood there before a reload.
    const apart = draft.text.trim() && before.text.trim() && draft.text !== before.text;
    const both = apart ? `${before.text}\n${draft.text}` : before.text || draft.text;
    put({ ...before, text: both, kind: draft.kind ?? before.kind, name: draft.name || before.name });
  }
  if (!isBlank(draft)) keepDraft();
}

function gasp(): void {
  if (timer === undefined) return;
  gaspDraft(BOX, draft);
  keepDraftNow();
}
