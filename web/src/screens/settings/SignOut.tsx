/** The way out. What is unsent goes up first, or into a file, or nobody leaves. */
import { useState } from "preact/hooks";
import { settings } from "../../parts/words/settings";
import { leave } from "../../passkeys/account";
import { countUnsent } from "../../store/notebook";
import { syncNow } from "../../sync/scheduler";
import { said } from "./problems";
import { saveToFile } from "./saveToFile";

export function SignOut() {
  const [unsent, setUnsent] = useState(0);
  const [problem, setProblem] = useState("");
  const attempt = async (evenUnsent = false) => {
    try {
      if (await leave({ evenUnsent })) location.replace("/settings");
      else setUnsent(await countUnsent());
    } catch (error) {
      setProblem(said(error));
    }
  };
  const sendFirst = async () => {
    await syncNow();
    if ((await countUnsent()) > 0) setProblem(settings.notSent);
    else await attempt();
  };
  const fileFirst = async () => {
    await saveToFile();
    await attempt(true);
  };
  const stay = () => {
    setUnsent(0);
    setProblem("");
  };
  return (
    <section class="stack" aria-label={settings.signOut}>
      {unsent === 0 && (
        <>
          <p class="aside">{settings.signOutWhy}</p>
          <button type="button" class="button" onClick={() => void attempt()}>{settings.signOut}</button>
        </>
      )}
      {problem && <p class="notice" role="alert">{problem}</p>}
      {unsent > 0 && (
        <div class="notice" role="alert">
          <p>{settings.unsentFirst(unsent)}</p>
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
