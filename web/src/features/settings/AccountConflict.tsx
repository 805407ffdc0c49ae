/** Signed in to one notebook on a device that holds words of another, or of none: nothing is mixed without a word. */
import { useState } from "preact/hooks";
import type { Account } from "../../api/client";
import { saveToFile } from "../../data/saveToFile";
import { adoptNotebook, cancelSignIn, replaceNotebook } from "../../passkeys/account";
import { paths } from "../../routing/paths";
import type { Summary } from "../../store/device";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";

const shelving = () => import("../../data/shelving");

interface Props {
  account: Account;
  here: Summary;
  onSettled: () => void;
}

export function AccountConflict({ account, here, onSettled }: Props) {
  const [problem, setProblem] = useState("");
  const then = (act: () => Promise<unknown>) => () =>
    void act().then(onSettled, (error: unknown) => setProblem(describeProblem(error)));
  const fileThem = async () => {
    if (!(await (await shelving()).shelveWaiting())) return setProblem(settings.sharesLeft);
    const saving = await saveToFile();
    if (saving !== "saved") return setProblem(settings.savings[saving]);
    await replaceNotebook(account);
    location.reload();
  };
  return (
    <fieldset class="notice stack" aria-labelledby="between">
      <h3 id="between">{settings.betweenTitle}</h3>
      <p>{settings.between(here.records, here.unsent)}</p>
      {problem && (
        <p role="alert">
          {problem} {problem === settings.sharesLeft && <a href={paths.share()}>{settings.lookAtShares}</a>}
        </p>
      )}
      <div class="row">
        <button type="button" class="button first" onClick={then(() => adoptNotebook(account))}>
          {settings.addThem}
        </button>
        <button type="button" class="button" onClick={then(fileThem)}>
          {settings.fileThem}
        </button>
        <button type="button" class="plain" onClick={then(cancelSignIn)}>
          {settings.stop}
        </button>
      </div>
    </fieldset>
  );
}
