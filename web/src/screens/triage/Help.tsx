/** The keys of triage. */
import { Dialog } from "../../parts/Dialog";
import { triage } from "../../parts/words/triage";

export function Help({ onClose }: { onClose: () => void }) {
  return (
    <Dialog named="keys-of-triage" onClose={onClose}>
      <h2 id="keys-of-triage">{triage.help}</h2>
      <p class="aside">{triage.helpLead}</p>
      <dl class="keys">
        {Object.entries(triage.helpKeys).map(([key, does]) => (
          <div key={key}>
            <dt><kbd>{key}</kbd></dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button first" onClick={onClose}>{triage.close}</button>
    </Dialog>
  );
}
