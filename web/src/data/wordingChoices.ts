/** What may become of words kept beside a record: each way as the changes that settle it. */
import { LIMITS } from "../domain/generated/limits";
import { buildChange, type Change, getFields, type Row } from "../domain/records/model";
import { wordings } from "../text/en/wordings";

/** Text of several lines is put below, a name or a title beside. */
const joinWords = (field: string, now: unknown, words: string): string =>
  [now, words]
    .filter(Boolean)
    .join(/^(text|reading|answer|words|draft|intention|caption)$/.test(field) ? "\n\n" : " / ");

/** How many a list holds; undefined where the field is none. */
function findListLimit(kind: string, field: string): number | undefined {
  const [sort, longest] = LIMITS[kind]?.[field] ?? [""];
  return sort === "strings" || sort === "references" ? longest : undefined;
}

/** How they came to stand beside it. */
export function getWordingLead({ kind }: Row, { fields: { written, field } }: Row<"wording">): string {
  if (written) return wordings.lead;
  const most = findListLimit(kind, field ?? "");
  return most ? wordings.listFull(most) : wordings.leadHere;
}

interface WordingChoice {
  key: "use" | "both" | "dismiss";
  label: string;
  message: string;
  changes: Change[];
}

/** Use them, keep both, dismiss them: in this order. What a list could not hold is not put into it as text. */
export function listWordingChoices(
  row: Row,
  { id, fields: { field, words } }: Row<"wording">,
): WordingChoice[] {
  const name = field ?? "";
  const isOfList = findListLimit(row.kind, name) !== undefined;
  const removal: Change = { kind: "wording", id, fields: { deleted_at: Date.now() } };
  const used = (value: string): Change[] => [buildChange(row, { [name]: value }), removal];
  const dismissal: WordingChoice = {
    key: "dismiss",
    label: wordings.dismiss,
    message: wordings.dismissed,
    changes: [removal],
  };
  if (isOfList) return [dismissal];
  return [
    { key: "use", label: wordings.useThis, message: wordings.used, changes: used(words ?? "") },
    {
      key: "both",
      label: wordings.keepBoth,
      message: wordings.bothKept,
      changes: used(joinWords(name, getFields(row)[name], words ?? "")),
    },
    dismissal,
  ];
}
