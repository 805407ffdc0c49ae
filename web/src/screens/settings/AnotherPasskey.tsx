/** One more passkey, with a name of its own. */
import { useEffect, useState } from "preact/hooks";
import { beginPasskey, Problem, type Account } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { addPasskey } from "../../passkeys/account";
import { said } from "./problems";
import { useOptions } from "./useOptions";
import type { Guard } from "./Verified";

interface Props {
  label: string;
  /** None for a session opened by a recovery code: it needs no fresh passkey, having none. */
  guard?: Guard;
  onAccount: (account: Account) => void;
}

export function AnotherPasskey({ label, guard, onAccount }: Props) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const { options, error, renew } = useOptions(() => beginPasskey());
  const stale = error instanceof Problem && error.code === "not_fresh";
  useEffect(() => {
    // The dialog shows the passkey; then the options are asked for once more.
    if (stale && guard) guard.run(async () => Promise.reject(error).finally(renew));
  }, [stale]);
  const make = async () => {
    try {
      onAccount(await addPasskey(options!, name.trim()));
    } catch (failed) {
      setProblem(said(failed));
      renew();
    }
  };
  return (
    <div class="stack">
      {(problem || (error && !stale)) && <p role="alert">{problem || said(error)}</p>}
      <label>
        <span class="label">{settings.passkeyName}</span>
        <input class="input" value={name} maxLength={80} placeholder={settings.secondName} onInput={(event) => setName(event.currentTarget.value)} />
      </label>
      <button type="button" class="button first" disabled={!options} onClick={() => void make()}>{label}</button>
    </div>
  );
}
