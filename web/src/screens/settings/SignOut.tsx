/** The way out. What is nowhere else goes up first, or into a file, or nobody leaves. */
import { useState } from "preact/hooks";
import { blob } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { leave } from "../../passkeys/account";
import { atStake, type AtStake } from "../../store/account";
import { sendBytes } from "../../sync/blobs";
import { syncNow } from "../../sync/scheduler";
import { said } from "./problems";
import { saveToFile } from "./saveToFile";

const shelving = () => import("../../store/shelving");
const NOTHING: AtStake = { unsent: 0, shares: 0 };

export function SignOut() {
  const [stake, setStake] = useState(NOTHING);
  const [problem, setProblem] = useState("");
  const attempt = async (evenUnsent = false) => {
    try {
      if (await leave({ evenUnsent })) location.replace("/settings");
      else setStake(await atStake());
    } catch (error) {
      setProblem(said(error));
    }
  };
  const sendFirst = async () => {
    await (await shelving()).shelveWaiting();
    await syncNow();
    await sendBytes(blob);
    if ((await atStake()).unsent > 0) setProblem(settings.notSent);
    else await attempt();
  };
  const fileFirst = async () => {
    await (await shelving()).shelveWaiting();
    await saveToFile();
    await attempt(true);
  };
  const stay = () => {
    setStake(NOTHING);
    setProblem("");
  };
  const { unsent, shares } = stake;
  return (
    <section class="stack" aria-label={settings.signOut}>
      {unsent + shares === 0 && (
        <>
          <p class="aside">{settings.signOutWhy}</p>
          <button type="button" class="button" onClick={() => void attempt()}>{settings.signOut}</button>
        </>
      )}
      {problem && <p class="notice" role="alert">{problem}</p>}
      {unsent + shares > 0 && (
        <div class="notice" role="alert">
          {unsent > 0 && <p>{settings.unsentFirst(unsent)}</p>}
          {shares > 0 && <p>{settings.sharesFirst} <a href="/share">{settings.lookAtShares}</a></p>}
          <div class="row">
            <button type="button" class="button first" onClick={() => void sendFirst()}>{settings.sendFirst}</button>
            <button type="button" class="button" onClick={() => void fileFirst()}>{settings.fileFirst}</button>
            <button type="button" class="plain" onClick={stay}>{settings.stay}</button>
          </div>
        </div>
      )}
    </section>
  );
}
