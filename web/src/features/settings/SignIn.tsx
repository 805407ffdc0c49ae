/** Signed out: make a passkey, or use one. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Account, beginRegistration, beginSignIn, Problem } from "../../api/client";
import { createAccount, signIn } from "../../passkeys/account";
import { CeremonyError, supportsAutofill, supportsPasskeys } from "../../passkeys/ceremony";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";
import { RecoveryForm } from "./RecoveryForm";
import { useOptions } from "./useOptions";

const PAUSE = 500;

interface Props {
  /** This device holds the notebook of someone whose session has ended. */
  again: boolean;
  onAccount: (account: Account) => void;
}

export function SignIn({ again, onAccount }: Props) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [stranger, setStranger] = useState(false);
  const fresh = useOptions(() => beginRegistration(name.trim() || settings.namePlaceholder), {
    isWanted: supportsPasskeys(),
  });
  const known = useOptions(beginSignIn, { isWanted: supportsPasskeys() });
  const waiting = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);

  const attempt = async (how: () => Promise<Account>, offer?: AbortSignal) => {
    setProblem("");
    try {
      onAccount(await how());
    } catch (error) {
      // An offer that something else has taken the place of is no failure.
      if (offer?.aborted) return;
      if (offer && waiting.current?.signal === offer) waiting.current = null;
      if (error instanceof Problem && error.code === "not_your_notebook") setStranger(true);
      else if (!offer || !(error instanceof CeremonyError)) setProblem(describeProblem(error));
      fresh.renew();
      known.renew();
    }
  };
  const withdraw = () => {
    waiting.current?.abort();
    waiting.current = null;
  };
  const newOne = () => {
    withdraw();
    void attempt(() => createAccount(fresh.options!, name.trim()));
  };
  const oldOne = () => {
    withdraw();
    void attempt(() => signIn(known.options!, { stranger }));
  };
  /** The browser lists passkeys in the field's autofill while this waits. */
  const offerAutofill = async () => {
    if (!known.options || !(await supportsAutofill())) return;
    waiting.current?.abort();
    const { signal } = (waiting.current = new AbortController());
    void attempt(() => signIn(known.options!, { conditional: true, signal, stranger }), signal);
  };
  // Options are good for some minutes, and an offer stands as long as the page: it goes on with the new ones.
  useEffect(() => {
    if (waiting.current) void offerAutofill();
  }, [known.options]);
  const rename = (typed: string) => {
    setName(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(fresh.renew, PAUSE);
  };
  if (!supportsPasskeys()) return <p>{settings.unsupported}</p>;
  const away = fresh.error ?? known.error;
  return (
    <div class="stack">
      <p>{again ? settings.signInAgain : settings.why}</p>
      {stranger && (
        <p class="notice" role="alert">
          {settings.stranger}
        </p>
      )}
      {(problem || away) && (
        <p class="notice" role="alert">
          {problem || describeProblem(away)}
        </p>
      )}
      <label class="fields">
        <span>
          <span class="label">{settings.name}</span>
          <input
            class="input"
            value={name}
            maxLength={80}
            placeholder={settings.namePlaceholder}
            autocomplete="username webauthn"
            onFocus={() => void offerAutofill()}
            onInput={(event) => rename(event.currentTarget.value)}
          />
        </span>
      </label>
      <div class="row">
        <button
          type="button"
          class={again ? "button" : "button first"}
          disabled={!fresh.options}
          onClick={newOne}
        >
          {settings.create}
        </button>
        <button
          type="button"
          class={again ? "button first" : "button"}
          disabled={!known.options}
          onClick={oldOne}
        >
          {settings.signIn}
        </button>
      </div>
      <RecoveryForm onAccount={onAccount} />
    </div>
  );
}
