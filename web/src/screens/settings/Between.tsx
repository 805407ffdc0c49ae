/** Signed in to one notebook on a device that holds words of another, or of none: nothing is mixed without a word. */
import { useState } from "preact/hooks";
import type { Account } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { settleIn, startClean, turnBack } from "../../passkeys/account";
import type { Summary } from "../../store/device";
import { said } from "./problems";
import { saveToFile } from "./saveToFile";

const shelving = () => import("../../store/shelving");

interface Props {
  account: Account;
  here: Summary;
  onSettled: () => void;
}

export function Between({ account, here, onSettled }: Props) {
  const [problem, setProblem] = useState("");
  const then = (act: () => Promise<void>) => () => void act().then(onSettled, (error: unknown) => setProblem(said(error)));
  const fileThem = async () => {
    await (await shelving()).shelveWaiting();
    await saveToFile();
    await startClean(account);
    location.reload();
  };
  return (
    <div class="notice stack" role="group" aria-labelledby="between">
      <h3 id="between">{settings.betweenTitle}</h3>
      <p>{settings.between(here.records, here.unsent)}</p>
      {problem && <p role="alert">{problem}</p>}
      <div class="row">
        <button type="button" class="button first" onClick={then(() => settleIn(account))}>{settings.addThem}</button>
        <button type="button" class="button" onClick={then(fileThem)}>{settings.fileThem}</button>
        <button type="button" class="plain" onClick={then(turnBack)}>{settings.stop}</button>
      </div>
    </div>
  );
}
