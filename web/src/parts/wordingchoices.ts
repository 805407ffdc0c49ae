/** What may become of words kept beside a record: each way as the changes that settle it. */
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { jots } from "./words/jots";

/** Text of several lines is put below, a name or a title beside. */
const joined = (field: string, now: unknown, words: string): string =>
  [now, words].filter(Boolean).join(/^(text|reading|answer|words|draft|intention|caption)$/.test(field) ? "\n\n" : " / ");

export interface WordingChoice {
  label: string;
  said: string;
  changes: Change[];
}

/** Use them, keep both, dismiss them: in this order. */
export function wordingChoices(row: Row, { id, fields: { field, words } }: Row<"wording">): WordingChoice[] {
  const name = field ?? "";
  const gone: Change = { kind: "wording", id, fields: { deleted_at: Date.now() } };
  const used = (value: string): Change[] => [{ kind: row.kind, id: row.id, fields: { [name]: value } } as Change, gone];
  return [
    { label: jots.useThis, said: jots.used, changes: used(words ?? "") },
    { label: jots.keepBoth, said: jots.bothKept, changes: used(joined(name, fieldsOf(row)[name], words ?? "")) },
    { label: jots.dismiss, said: jots.dismissed, changes: [gone] },
  ];
}
