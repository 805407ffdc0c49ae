/** Acts on the notebook that can be taken back: written at once, with Undo for a while. */
import type { Change } from "../kinds/model";
import { reverse, write } from "../store/notebook";
import { toast } from "./toasts";

interface How {
  draft?: string;
  /** What the toast says; none, no toast. */
  said?: string;
  /** After Undo: where more than the records is to be brought back. */
  undone?: () => void;
}

/** Answers whether it is on disk. Where it is not, the banner tells, and nothing on the screen may be cleared. */
export async function act(changes: Change[], { draft, said, undone }: How = {}): Promise<boolean> {
  try {
    const back = said ? await reverse(changes) : [];
    await write(changes, draft ? { draft } : {});
    if (said) {
      toast(said, async () => {
        if (await act(back)) undone?.();
      });
    }
    return true;
  } catch {
    return false;
  }
}
