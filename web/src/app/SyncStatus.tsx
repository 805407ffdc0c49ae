/** The badge: how this notebook stands with the server, in words, and the way to exchange at once. */
import { isSignedOut, syncNow, syncStatus } from "../data/syncStatus";
import { useObservable } from "../platform/useObservable";
import { frame } from "../text/en/frame";
import { Icon } from "../ui/Icon";
import { toast } from "../ui/toasts";

/** Signed out there is nobody to exchange with: that is said, or the button would seem dead. */
async function press(): Promise<void> {
  await syncNow();
  if (isSignedOut()) toast(frame.signedOut);
}

export function SyncStatus() {
  const { mood, unsent } = useObservable(syncStatus);
  return (
    <div class="sync">
      <div class="mood" role="status" aria-label={frame.sync} data-mood={mood} data-unsent={unsent}>
        {frame.moods[mood](unsent)}
      </div>
      <button
        type="button"
        class="plain"
        aria-label={frame.syncNow}
        title={frame.syncNow}
        onClick={() => void press()}
      >
        <Icon name="sync" />
      </button>
    </div>
  );
}
