/** The badge: how this notebook stands with the server, in words, and the way to exchange at once. */
import { useEffect, useState } from "preact/hooks";
import { Icon } from "./Icon";
import { onStanding, standing, syncNow } from "./standing";
import { frame } from "./words/frame";

export function SyncStatus() {
  const [{ mood, unsent }, setStanding] = useState(standing());
  useEffect(() => {
    setStanding(standing());
    return onStanding(setStanding);
  }, []);
  return (
    <div class="sync">
      <div class="mood" role="status" aria-label={frame.sync} data-mood={mood} data-unsent={unsent}>
        {frame.moods[mood](unsent)}
      </div>
      <button type="button" class="plain" aria-label={frame.syncNow} title={frame.syncNow} onClick={() => void syncNow()}>
        <Icon name="sync" />
      </button>
    </div>
  );
}
