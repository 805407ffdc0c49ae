/** What becomes of a code: somebody in the notebook and under Who, or words in the box. */
import type { Code } from "../../intake/codes/code";
import { asLines } from "../../intake/plain";
import type { Change, Row } from "../../kinds/model";
import { taken } from "../../matching/person";
import { act } from "../../parts/act";
import { nameOf, plain, type Someone } from "../../parts/people/someone";
import { go } from "../../parts/router";
import { toast } from "../../parts/toasts";
import { found } from "../../parts/words/capture";
import { changeDraft, currentDraft, keepDraftNow, startDraft } from "../box/draft";
import { readPlace } from "../box/place";

/** What is written with them, by their id. */
export type Theirs = (person: string) => Change[];

const without = (who: Someone[], { id, name }: Someone): Someone[] =>
  who.filter((one) => (one.id ? one.id !== id : plain(one.name) !== plain(name)));

function toTheBox(part: Parameters<typeof changeDraft>[0]): void {
  changeDraft(part);
  keepDraftNow();
  if (location.pathname === "/" || location.pathname === "/jot") document.querySelector<HTMLElement>("[data-home]")?.focus();
  else go("/", { replace: true });
}

/**
 * Writes what the code tells and is not known yet, with what else is then theirs, and puts them under Who.
 * Answers whether it is on disk.
 */
export async function takePerson(code: Code, known?: Row<"person">, theirs: Theirs = () => []): Promise<boolean> {
  await startDraft();
  const event = (await readPlace()).current?.id ?? null;
  const { id, fields } = taken(code, known, { event, now: Date.now(), badge: found.badge });
  const someone = { id, name: nameOf({ fields: { ...known?.fields, ...fields } } as Row<"person">) };
  const undone = () => changeDraft({ who: without(currentDraft().who, someone) });
  const changes = theirs(id);
  if (Object.keys(fields).length > 0) changes.push({ kind: "person", id, fields });
  if (changes.length > 0) {
    if (!(await act(changes, { said: found.taken(someone.name), undone }))) return false;
  } else toast(found.fetched(someone.name), undone);
  toTheBox({ who: [...without(currentDraft().who, someone), someone] });
  return true;
}

/** Puts its words below those in the box. */
export async function takeWords(code: Code): Promise<void> {
  await startDraft();
  const before = currentDraft().text;
  const words = asLines(code.url ?? code.raw, "jot", "text");
  toTheBox({ text: [before, words].filter(Boolean).join("\n") });
}
