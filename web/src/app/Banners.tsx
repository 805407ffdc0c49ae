/** What cannot wait: trouble with the store, a question of the sync, a new version. */
import { syncStatus } from "../data/syncStatus";
import { useObservable } from "../platform/useObservable";
import { storeFailure } from "../store/storeFailure";
import { frame } from "../text/en/frame";
import { Lazy } from "../ui/Lazy";
import { newVersion, takeNewVersion } from "./version";

const needsYou = () => import("./NeedsYou");

function StoreBanner() {
  const failure = useObservable(storeFailure);
  if (!failure) return null;
  return (
    <div class="notice" role="alert">
      <p>{frame.troubles[failure.reason]}</p>
      {failure.rescued && <p>{frame.rescued}</p>}
      {failure.reason !== "full" && (
        <button type="button" class="button" onClick={() => location.reload()}>
          {frame.reload}
        </button>
      )}
    </div>
  );
}

function NewVersion() {
  const take = useObservable(newVersion);
  if (!take) return null;
  return (
    <div class="notice" role="status">
      <p>{frame.newVersion}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => takeNewVersion(take)}>
          {frame.useIt}
        </button>
        <button type="button" class="plain" onClick={() => newVersion.set(null)}>
          {frame.later}
        </button>
      </div>
    </div>
  );
}

function Question() {
  const { mood, detail } = useObservable(syncStatus);
  return mood === "needs-you" && detail ? <Lazy load={needsYou} with={{ detail }} /> : null;
}

export function Banners() {
  return (
    <>
      <StoreBanner />
      <Question />
      <NewVersion />
    </>
  );
}
