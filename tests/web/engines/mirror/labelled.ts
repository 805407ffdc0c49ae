/** The labelled drafts, and how what the mirror finds in them compares with the labels. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Finding,
  type FindingSort,
  GOOD,
  type MirrorDraft,
} from "../../../../web/src/engines/mirror/finding";

export interface Labelled extends MirrorDraft {
  id: string;
  part: "tuning" | "unseen";
  challenge: string;
  name: string;
  /** By sort, the words to be pointed at; "" where there are none, or any will do. Of a good sort, one of them is enough. */
  finds: Partial<Record<FindingSort, string[]>>;
  /** What may be said or not. */
  may?: Partial<Record<FindingSort, string[]>>;
  /** Words at which nothing may point that asks for a second look. */
  not?: string[];
}

/** Counted, not judged, and not labelled. */
const COUNTED: FindingSort[] = ["short", "gift"];

/** Two in five drafts, by the FNV-1a hash of their names, are not looked at while rules are written. */
export function partOf(id: string): Labelled["part"] {
  const hash =
    [...id].reduce((sum, letter) => Math.imul(sum ^ letter.charCodeAt(0), 0x01000193), 0x811c9dc5) >>> 0;
  return hash % 5 < 2 ? "unseen" : "tuning";
}

export function labelled(folder: string): Labelled[] {
  const files = readdirSync(folder).sort();
  return files.flatMap(
    (file) => (JSON.parse(readFileSync(join(folder, file), "utf8")) as { cases: Labelled[] }).cases,
  );
}

/** Of what was found: how much is right, and what is not. Of what is labelled: how much was found, and what was not. */
export interface Tally {
  right: number;
  wrong: string[];
  met: number;
  missed: string[];
}

export const precision = ({ right, wrong }: Tally): number => right / (right + wrong.length || 1);
export const recall = ({ met, missed }: Tally): number => met / (met + missed.length || 1);

export const isGood = (sort: FindingSort): boolean => (GOOD as readonly FindingSort[]).includes(sort);

const overlaps = ({ text }: MirrorDraft, words: string, { from, to }: Finding): boolean => {
  const at = text.indexOf(words);
  return words === "" || (at < to && from < at + words.length);
};

/** What is good is there or not; what asks for a second look must point at the words that do. */
function compare(tally: Tally, draft: Labelled, sort: FindingSort, findings: Finding[]): void {
  const places = draft.finds[sort] ?? [];
  const allowed = [...places, ...(draft.may?.[sort] ?? [])];
  const fits = (words: string, one: Finding) => isGood(sort) || overlaps(draft, words, one);
  for (const one of findings) {
    if (allowed.some((words) => fits(words, one))) tally.right += 1;
    else tally.wrong.push(`${draft.id}: ${sort} «${one.words}»`);
  }
  for (const words of isGood(sort) ? places.slice(0, 1) : places) {
    if (findings.some((one) => fits(words, one))) tally.met += 1;
    else tally.missed.push(`${draft.id}: ${sort} «${words}»`);
  }
}

/** By sort, over these drafts. */
export function tallied(
  drafts: Labelled[],
  look: (draft: MirrorDraft) => Finding[],
): Map<FindingSort, Tally> {
  const tallies = new Map<FindingSort, Tally>();
  for (const draft of drafts) {
    const findings = look(draft);
    const sorts = new Set([
      ...findings.map(({ sort }) => sort),
      ...(Object.keys(draft.finds) as FindingSort[]),
    ]);
    for (const sort of sorts) {
      if (COUNTED.includes(sort)) continue;
      if (!tallies.has(sort)) tallies.set(sort, { right: 0, wrong: [], met: 0, missed: [] });
      compare(
        tallies.get(sort)!,
        draft,
        sort,
        findings.filter((one) => one.sort === sort),
      );
    }
  }
  return tallies;
}

/** All sorts together. */
export function together(tallies: Map<FindingSort, Tally>): Tally {
  const judged = [...tallies.values()];
  return {
    right: judged.reduce((sum, { right }) => sum + right, 0),
    wrong: judged.flatMap(({ wrong }) => wrong),
    met: judged.reduce((sum, { met }) => sum + met, 0),
    missed: judged.flatMap(({ missed }) => missed),
  };
}

/** Of the good findings that are right, the share that points at the labelled words. */
export function pointing(drafts: Labelled[], look: (draft: MirrorDraft) => Finding[]): number {
  const right = drafts.flatMap((draft) =>
    look(draft)
      .filter(({ sort }) => isGood(sort) && draft.finds[sort])
      .map((one) => ({ draft, one })),
  );
  return (
    right.filter(({ draft, one }) => draft.finds[one.sort]!.some((words) => overlaps(draft, words, one)))
      .length / right.length
  );
}
