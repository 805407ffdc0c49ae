/** Where toasts appear. Each stays ten seconds, longer while it is pointed at or has the focus. */
import { useEffect, useState } from "preact/hooks";
import { holdFocus } from "../platform/focus";
import { useObservable } from "../platform/useObservable";
import { frame } from "../text/en/frame";
import { currentToast, dismissToast } from "./toasts";

const STAYS = 10_000;

export function ToastPlace() {
  const toast = useObservable(currentToast);
  const [isHeld, setHeld] = useState(false);
  useEffect(() => {
    if (!toast || isHeld) return;
    const timer = setTimeout(dismissToast, STAYS);
    return () => clearTimeout(timer);
  }, [toast, isHeld]);
  const undo = ({ currentTarget }: { currentTarget: Element }) => {
    const takeFocus = holdFocus(currentTarget);
    toast?.undo?.();
    dismissToast();
    setHeld(false);
    // In the box what was kept stands again, to be written on.
    const box = document.querySelector<HTMLElement>("textarea[data-home]");
    if (box) box.focus();
    else takeFocus();
  };
  return (
    <div class="toast" role="status">
      {toast && (
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{toast.message}</span>
          {toast.undo && (
            <button type="button" class="plain" onClick={undo}>
              {frame.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
