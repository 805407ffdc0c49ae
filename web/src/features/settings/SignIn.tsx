/** Signed out: make a passkey, or use one. */
import type { Account } from "../../api/client";
import { supportsPasskeys } from "../../passkeys/ceremony";
import { settings } from "../../text/en/settings";
import { RecoveryForm } from "./RecoveryForm";
import { usePasskeySignIn } from "./usePasskeySignIn";

interface Props {
  /** This device holds the notebook of someone whose session has ended. */
  again: boolean;
  onAccount: (account: Account) => void;
}

export function SignIn({ again, onAccount }: Props) {
  const passkey = usePasskeySignIn(onAccount);
  if (!supportsPasskeys()) return <p>{settings.unsupported}</p>;
  return (
    <div class="stack">
      <p>{again ? settings.signInAgain : settings.why}</p>
      {passkey.isStranger && (
        <p class="notice" role="alert">
          {settings.stranger}
        </p>
      )}
      {passkey.problem && (
        <p class="notice" role="alert">
          {passkey.problem}
        </p>
      )}
      <label class="fields">
        <span>
          <span class="label">{settings.name}</span>
          <input
            class="input"
            value={passkey.name}
            maxLength={80}
            placeholder={settings.namePlaceholder}
            autocomplete="username webauthn"
            onFocus={() => void passkey.offerAutofill()}
            onInput={(event) => passkey.rename(event.currentTarget.value)}
          />
        </span>
      </label>
      <div class="row">
        <button
          type="button"
          class={again ? "button" : "button first"}
          disabled={!passkey.canCreate}
          onClick={passkey.create}
        >
          {settings.create}
        </button>
        <button
          type="button"
          class={again ? "button first" : "button"}
          disabled={!passkey.canSignIn}
          onClick={passkey.signIn}
        >
          {settings.signIn}
        </button>
      </div>
      <RecoveryForm onAccount={onAccount} />
    </div>
  );
}
