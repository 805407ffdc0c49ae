/** The way out. What is nowhere else goes up first, or into a file, or nobody leaves. */

import { useState } from "preact/hooks";
import { requestBlob } from "../../api/transport";
import { saveToFile } from "../../data/saveToFile";
import { signOut } from "../../passkeys/account";
import { paths } from "../../routing/paths";
import { countLocalOnly, hasLocalOnly, type LocalOnly } from "../../store/account";
import { sendWaitingBlobs } from "../../sync/blobs";
import { syncNow } from "../../sync/scheduler";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";

const shelving = () => import("../../data/shelving");
const NOTHING: LocalOnly = { unsent: 0, shares: 0, drafts: 0 };

export function SignOut() {
  const [stake, setStake] = useState(NOTHING);
  const [problem, setProblem] = useState("");
  const tell = (error: unknown) => setProblem(describeProblem(error));
  const attempt = async (evenUnsent = false) => {
    if (await signOut({ evenUnsent })) location.replace(paths.settings);
    else setStake(await countLocalOnly());
  };
  /** What waits is kept first; where something of it cannot be, nobody leaves. */
  const keepWaiting = async (): Promise<boolean> => {
    const isKept = await (await shelving()).shelveWaiting();
    setStake(await countLocalOnly());
    setProblem(isKept ? "" : settings.sharesLeft);
    return isKept;
  };
  const sendFirst = async () => {
    if (!(await keepWaiting())) return;
    await syncNow();
    await sendWaitingBlobs(requestBlob);
    if ((await countLocalOnly()).unsent > 0) setProblem(settings.notSent);
    else await attempt();
  };
  const fileFirst = async () => {
    if (!(await keepWaiting())) return;
    const saving = await saveToFile();
    if (saving === "saved") await attempt(true);
    else setProblem(settings.savings[saving]);
  };
  const stay = () => {
    setStake(NOTHING);
    setProblem("");
  };
  const { unsent, shares, drafts } = stake;
  const isAtStake = hasLocalOnly(stake);
  return (
    <section class="stack" aria-label={settings.signOut}>
      {!isAtStake && (
        <>
          <p class="aside">{settings.signOutWhy}</p>
          <button type="button" class="button" onClick={() => void attempt().catch(tell)}>
            {settings.signOut}
          </button>
        </>
      )}
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      {isAtStake && (
        <div class="notice" role="alert">
          {unsent > 0 && <p>{settings.unsentFirst(unsent)}</p>}
          {drafts > 0 && <p>{settings.draftsFirst}</p>}
          {shares > 0 && (
            <p>
              {settings.sharesFirst} <a href={paths.share()}>{settings.lookAtShares}</a>
            </p>
          )}
          <div class="row">
            <button type="button" class="button first" onClick={() => void sendFirst().catch(tell)}>
              {settings.sendFirst}
            </button>
            <button type="button" class="button" onClick={() => void fileFirst().catch(tell)}>
              {settings.fileFirst}
            </button>
            <button type="button" class="plain" onClick={stay}>
              {settings.stay}
            </button>
          </div>
        </div>
      )}
    </section>
  );
}
