/** Writes to the notebook that can be taken back: on disk at once, with Undo for a while. */
import { buildChange, type Change, type Row } from "../domain/records/model";
import { writeChanges } from "../store/notebook";
import { toast } from "../ui/toasts";

interface Options {
  draft?: string;
  /** What the toast says; none, no toast. */
  message?: string;
  /** After Undo: where more than the records is to be brought back. */
  undone?: () => void;
}

/**
 * Answers the changes that take these back; undefined where these are not on disk. Then the banner tells, and nothing on
 * the screen may be cleared.
 */
export async function commitSilently(
  changes: Change[],
  { draft }: Pick<Options, "draft"> = {},
): Promise<Change[] | undefined> {
  try {
    return (await writeChanges(changes, draft ? { draft } : {})).reverse;
  } catch {
    return undefined;
  }
}

/** Answers whether it is on disk. Where it is not, the banner tells, and nothing on the screen may be cleared. */
export async function commit(changes: Change[], { draft, message, undone }: Options = {}): Promise<boolean> {
  const reverse = await commitSilently(changes, draft ? { draft } : {});
  if (reverse && message) {
    toast(message, () => {
      void commit(reverse).then((isBack) => isBack && undone?.());
    });
  }
  return reverse !== undefined;
}

/** Some fields of one record. Answers whether they are on disk. */
export const keepFields = (row: Row, fields: object, message?: string): Promise<boolean> =>
  commit([buildChange(row, fields)], message === undefined ? {} : { message });
