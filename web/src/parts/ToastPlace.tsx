/** Where toasts appear. Each stays ten seconds, longer while it is pointed at or has the focus. */
import { useEffect, useState } from "preact/hooks";
import { frame } from "./words/frame";
import { dismissToast, onToast, type Toast } from "./toasts";

const STAYS = 10_000;

export function ToastPlace() {
  const [shown, setShown] = useState<Toast | null>(null);
  const [held, setHeld] = useState(false);
  useEffect(() => onToast(setShown), []);
  useEffect(() => {
    if (!shown || held) return;
    const timer = setTimeout(dismissToast, STAYS);
    return () => clearTimeout(timer);
  }, [shown, held]);
  const undo = () => {
    shown?.undo?.();
    dismissToast();
    setHeld(false);
  };
  return (
    <div class="toast" role="status">
      {shown && (
        <div
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocusIn={() => setHeld(true)}
          onFocusOut={() => setHeld(false)}
        >
          <span>{shown.said}</span>
          {shown.undo && (
            <button type="button" class="plain" onClick={undo}>
              {frame.undo}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
