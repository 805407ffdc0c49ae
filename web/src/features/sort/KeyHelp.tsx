/** The keys of triage. */

import { triage } from "../../text/en/sort";
import { Dialog } from "../../ui/Dialog";

export function KeyHelp({ onClose }: { onClose: () => void }) {
  return (
    <Dialog labelId="keys-of-triage" onClose={onClose}>
      <h2 id="keys-of-triage">{triage.help}</h2>
      <p class="aside">{triage.helpLead}</p>
      <dl class="keys">
        {triage.helpKeys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" class="button first" onClick={onClose}>
        {triage.close}
      </button>
    </Dialog>
  );
}
