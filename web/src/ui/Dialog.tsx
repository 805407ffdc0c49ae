/** A question that must be answered before anything else; Escape answers it with no. */
import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

interface Props {
  /** The id of the element inside that says what is asked. */
  labelId: string;
  onClose: () => void;
  children: ComponentChildren;
}

export function Dialog({ labelId, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current!;
    element.showModal();
    // Closed while it still stands on the page, it gives the focus back to where it was.
    return () => element.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={labelId} onClose={onClose}>
      <div class="stack">{children}</div>
    </dialog>
  );
}
