/** The way in when every passkey is lost. */
import { useState } from "preact/hooks";
import type { Account } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { comeBack } from "../../passkeys/account";
import { said } from "./problems";

export function Recover({ onAccount }: { onAccount: (account: Account) => void }) {
  const [code, setCode] = useState("");
  const [problem, setProblem] = useState("");
  const submit = async (event: Event) => {
    event.preventDefault();
    try {
      onAccount(await comeBack(code.trim()));
    } catch (error) {
      setProblem(said(error));
    }
  };
  return (
    <details>
      <summary>{settings.recover}</summary>
      <form class="add" onSubmit={submit}>
        <label>
          <span class="label">{settings.code}</span>
          <input class="input" value={code} autocomplete="off" spellcheck={false} onInput={(event) => setCode(event.currentTarget.value)} />
        </label>
        <button class="button" disabled={!code.trim()}>{settings.useCode}</button>
      </form>
      {problem && <p role="alert">{problem}</p>}
    </details>
  );
}
