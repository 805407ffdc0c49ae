/** What comes over the page, one at a time: each opens by its button. */
import { useState } from "preact/hooks";
import { Dialog } from "../ui/Dialog";
import { toast } from "../ui/toasts";
import { Section, State } from "./Specimen";

const LONG =
  "The photo is with Danaë Papadopoulou-Featherstonehaugh, and what was on it waits for you tonight.";

function DialogState() {
  const [isOpen, setOpen] = useState(false);
  const close = () => setOpen(false);
  return (
    <>
      <button type="button" class="button" onClick={() => setOpen(true)}>
        Ask
      </button>
      {isOpen && (
        <Dialog labelId="asked" onClose={close}>
          <h2 id="asked">Forget Dana Ruiz everywhere?</h2>
          <p>All that was written about them goes, on every device. This cannot be undone.</p>
          <div class="row">
            <button type="button" class="button" onClick={close}>
              Forget
            </button>
            <button type="button" class="plain" onClick={close}>
              Keep
            </button>
          </div>
        </Dialog>
      )}
    </>
  );
}

export function Overlays() {
  return (
    <>
      <Section title="Dialog">
        <State name="Closed, or open">
          <DialogState />
        </State>
      </Section>
      <Section title="Toast">
        <State name="Without a way back">
          <button type="button" class="button" onClick={() => toast("Copied.")}>
            Say it
          </button>
        </State>
        <State name="With undo">
          <button type="button" class="button" onClick={() => toast("Saved.", () => undefined)}>
            Say it, with undo
          </button>
        </State>
        <State name="Long">
          <button type="button" class="button" onClick={() => toast(LONG, () => undefined)}>
            Say much
          </button>
        </State>
      </Section>
    </>
  );
}
