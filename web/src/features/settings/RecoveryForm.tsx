/** The way in when every passkey is lost. */
import { useState } from "preact/hooks";
import type { Account } from "../../api/client";
import { signInWithRecoveryCode } from "../../passkeys/account";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";

export function RecoveryForm({ onAccount }: { onAccount: (account: Account) => void }) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      onAccount(await signInWithRecoveryCode(code.trim()));
    } catch (error) {
      setProblem(describeProblem(error));
    }
  };
  return (
    <details>
      <summary>{settings.recover}</summary>
      <form class="add" onSubmit={(event) => void submit(event)}>
        <label>
          <span class="label">{settings.code}</span>
          <input
            class="input"
            value={code}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => setCode(event.currentTarget.value)}
          />
        </label>
        <button type="submit" class="button" disabled={!code.trim()}>
          {settings.useCode}
        </button>
      </form>
      {problem && <p role="alert">{problem}</p>}
    </details>
  );
}
