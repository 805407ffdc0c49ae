/** The button that puts a record in the bin, with Undo, and leads back to where its list is. */
import type { Change, Row } from "../kinds/model";
import { act } from "./act";
import { go } from "./router";
import { acts } from "./words/records";

export function BinButton({ row, to }: { row: Row; to: string }) {
  const bin = async () => {
    const gone = { kind: row.kind, id: row.id, fields: { deleted_at: Date.now() } } as Change;
    if (await act([gone], { said: acts.binned })) go(to, { replace: true });
  };
  return (
    <button type="button" class="plain" onClick={() => void bin()}>{acts.bin}</button>
  );
}
