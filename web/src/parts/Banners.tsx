/** What cannot wait: trouble with the store, a question of the sync, a new version. */
import { useEffect, useState } from "preact/hooks";
import { onTrouble, trouble } from "../store/trouble";
import { Later } from "./Later";
import { onStanding, standing } from "./standing";
import { onNewVersion, takeNewVersion } from "./version";
import { frame } from "./words/frame";

const needsYou = () => import("../screens/NeedsYou");

function StoreBanner() {
  const [found, setFound] = useState(trouble());
  useEffect(() => onTrouble(setFound), []);
  if (!found) return null;
  return (
    <div class="notice" role="alert">
      <p>{frame.troubles[found.reason]}</p>
      {found.rescued && <p>{frame.rescued}</p>}
      {found.reason !== "full" && (
        <button type="button" class="button" onClick={() => location.reload()}>{frame.reload}</button>
      )}
    </div>
  );
}

function NewVersion() {
  const [use, setUse] = useState<(() => void) | null>(null);
  useEffect(() => onNewVersion((take) => setUse(() => take)), []);
  if (!use) return null;
  return (
    <div class="notice" role="status">
      <p>{frame.newVersion}</p>
      <div class="row">
        <button type="button" class="button" onClick={() => takeNewVersion(use)}>{frame.useIt}</button>
        <button type="button" class="plain" onClick={() => setUse(null)}>{frame.later}</button>
      </div>
    </div>
  );
}

function Question() {
  const [{ mood, detail }, setStanding] = useState(standing());
  useEffect(() => {
    setStanding(standing());
    return onStanding(setStanding);
  }, []);
  return mood === "needs-you" && detail ? <Later load={needsYou} with={{ detail }} /> : null;
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
