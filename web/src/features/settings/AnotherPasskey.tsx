/** One more passkey, with a name of its own. */
import { useEffect, useState } from "preact/hooks";
import { type Account, beginRegistration, type Options, Problem } from "../../api/client";
import { addPasskey } from "../../passkeys/account";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";
import { useOptions } from "./useOptions";

interface Props {
  label: string;
  /** Options that are here already. */
  first?: Options;
  /** The person must be verified again before there can be new options. */
  onStale?: () => void;
  onAccount: (account: Account) => void;
}

export function AnotherPasskey({ label, first, onStale, onAccount }: Props) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const { options, error, renew } = useOptions(() => beginRegistration(), { first });
  const stale = error instanceof Problem && error.code === "not_fresh";
  useEffect(() => {
    if (stale) onStale?.();
  }, [stale]);
  const make = async () => {
    try {
      onAccount(await addPasskey(options!, name.trim()));
    } catch (failed) {
      setProblem(describeProblem(failed));
      renew();
    }
  };
  return (
    <div class="stack">
      {(problem || error) && <p role="alert">{problem || describeProblem(error)}</p>}
      <label>
        <span class="label">{settings.passkeyName}</span>
        <input
          class="input"
          value={name}
          maxLength={80}
          placeholder={settings.secondName}
          onInput={(event) => setName(event.currentTarget.value)}
        />
      </label>
      <button type="button" class="button first" disabled={!options} onClick={() => void make()}>
        {label}
      </button>
    </div>
  );
}
