/** The button that puts a record in the bin, with Undo, and leads back to where its list is. */

import { commit } from "../data/commit";
import { buildChange, type Row } from "../domain/records/model";
import { navigate } from "../routing/router";
import { acts } from "../text/en/records";

export function BinButton({ row, to }: { row: Row; to: string }) {
  const bin = async () => {
    const removal = buildChange(row, { deleted_at: Date.now() });
    if (await commit([removal], { message: acts.binned })) navigate(to, { replace: true });
  };
  return (
    <button type="button" class="plain" onClick={() => void bin()}>
      {acts.bin}
    </button>
  );
}
