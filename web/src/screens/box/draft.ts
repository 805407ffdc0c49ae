/** What is being typed in the box: one draft for the whole page, on disk at every pause. */
import { useEffect, useState } from "preact/hooks";
import type { Someone } from "../../parts/people/someone";
import { JOT_KINDS, type JotKind } from "../../parts/words/jots";
import { gaspDraft, readDraft, saveDraft } from "../../store/drafts";

export interface Draft {
  text: string;
  kind: JotKind;
  who: Someone[];
  /** What is still being typed in Who: it counts as a name when the box is saved. */
  name: string;
  /** The id of the prompt that the words came from. */
  prompt: string | null;
}

/** Its key among the drafts. */
export const BOX = "box";
const PAUSE = 300;
const SIGN = /^\s*([?!])\s*/;

export const blank = (): Draft => ({ text: "", kind: "note", who: [], name: "", prompt: null });
export const isBlank = ({ text, who, name }: Draft): boolean => !text.trim() && !who.length && !name.trim();

let draft = blank();
let timer: ReturnType<typeof setTimeout> | undefined;
const listeners = new Set<() => void>();

export const currentDraft = (): Draft => draft;

function put(next: Draft): void {
  draft = next;
  for (const listener of listeners) listener();
}

/** A leading ? or ! says what it is, and goes. */
function signed(given: Draft): Draft {
  const sign = SIGN.exec(given.text);
  if (!sign) return given;
  return { ...given, text: given.text.slice(sign[0].length), kind: sign[1] === "?" ? "question" : "challenge" };
}

/** Words that are all gone came from nowhere. */
const settled = (given: Draft): Draft => (given.text.trim() ? given : { ...given, prompt: null });

export function changeDraft(part: Partial<Draft>): void {
  put(settled(signed({ ...draft, ...part })));
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

/** Takes over what was typed before the script was here. */
export function adoptTyped(root: ParentNode): void {
  const text = root.querySelector("textarea")?.value ?? "";
  const kind = root.querySelector<HTMLInputElement>("input[name=kind]:checked")?.value;
  const name = root.querySelector<HTMLInputElement>("#who")?.value ?? "";
  draft = signed({ text, kind: JOT_KINDS.find((one) => one === kind) ?? "note", who: [], name, prompt: null });
}

let started: Promise<void> | undefined;

/** The draft of last time comes back, above what has been typed since. */
export const startDraft = (): Promise<void> => (started ??= bringBack());

async function bringBack(): Promise<void> {
  addEventListener("pagehide", gasp);
  document.addEventListener("visibilitychange", gasp);
  const kept = await readDraft<Draft>(BOX).catch(() => undefined);
  if (kept && !isBlank(kept)) {
    // Firefox itself puts back into the field what stood there before a reload.
    const apart = draft.text.trim() && kept.text.trim() && draft.text !== kept.text;
    const both = apart ? `${kept.text}\n${draft.text}` : kept.text || draft.text;
    put({ ...blank(), ...kept, text: both, name: draft.name || kept.name });
  }
  if (!isBlank(draft)) keepDraft();
}

function gasp(): void {
  if (timer === undefined) return;
  gaspDraft(BOX, draft);
  keepDraftNow();
}
