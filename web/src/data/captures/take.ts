/** What becomes of a code: somebody in the notebook and under Who, or words in the box. */

import { isSamePerson, type PersonDraft } from "../../domain/people/identity";
import type { Change, Row } from "../../domain/records/model";
import { type CodeContent, getCodeWords } from "../../engines/codes/code";
import { buildBearer } from "../../engines/codes/personFromCode";
import { makeLines } from "../../engines/text/plain";
import { isBoxPath, paths } from "../../routing/paths";
import { navigate } from "../../routing/router";
import { found } from "../../text/en/capture";
import { toast } from "../../ui/toasts";
import { changeDraft, currentDraft, keepDraftNow, startDraft } from "../boxDraft";
import { commit } from "../commit";
import { readCurrentEvent } from "../currentEvent";
import { getName } from "../people/someone";

/** What is written with them, by their id. */
export type ChangesForPerson = (person: string) => Change[];

const without = (who: PersonDraft[], person: PersonDraft): PersonDraft[] =>
  who.filter((one) => !isSamePerson(one, person));

function toTheBox(part: Parameters<typeof changeDraft>[0]): void {
  changeDraft(part);
  keepDraftNow();
  if (isBoxPath(location.pathname)) document.querySelector<HTMLElement>("[data-home]")?.focus();
  else navigate(paths.box, { replace: true });
}

/**
 * Writes what the code tells and is not known yet, with what else is then theirs, and puts them under Who.
 * Answers whether it is on disk.
 */
export async function takePerson(
  code: CodeContent,
  known?: Row<"person">,
  changesFor: ChangesForPerson = () => [],
): Promise<boolean> {
  await startDraft();
  const event = (await readCurrentEvent()).current?.id ?? null;
  const { id, fields } = buildBearer(code, known, { event, now: Date.now(), badge: found.badge });
  const someone = { id, name: getName({ fields: { ...known?.fields, ...fields } }) };
  const undone = () => changeDraft({ who: without(currentDraft().who, someone) });
  const changes = changesFor(id);
  if (Object.keys(fields).length > 0) changes.push({ kind: "person", id, fields });
  if (changes.length > 0) {
    if (!(await commit(changes, { message: found.taken(someone.name), undone }))) return false;
  } else toast(found.fetched(someone.name), undone);
  toTheBox({ who: [...without(currentDraft().who, someone), someone] });
  return true;
}

/** Puts its words below those in the box, which always has room for them. */
export async function takeWords(code: CodeContent): Promise<true> {
  await startDraft();
  const before = currentDraft().text;
  const words = makeLines(getCodeWords(code), "jot", "text");
  toTheBox({ text: [before, words].filter(Boolean).join("\n") });
  return true;
}
