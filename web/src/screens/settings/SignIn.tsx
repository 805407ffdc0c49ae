/** Signed out: make a passkey, or use one. */
import { useEffect, useRef, useState } from "preact/hooks";
import { beginPasskey, beginSignIn, Problem, type Account } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { create, enter } from "../../passkeys/account";
import { autofillWorks, CeremonyEnded, passkeysWork } from "../../passkeys/ceremony";
import { said } from "./problems";
import { Recover } from "./Recover";
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
  const fresh = useOptions(() => beginPasskey(name.trim() || settings.namePlaceholder), { wanted: passkeysWork() });
  const known = useOptions(beginSignIn, { wanted: passkeysWork() });
  const waiting = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => () => waiting.current?.abort(), []);

  if (!passkeysWork()) return <p>{settings.unsupported}</p>;

  const attempt = async (how: () => Promise<Account>, quiet = false) => {
    setProblem("");
    try {
      onAccount(await how());
    } catch (error) {
      if (error instanceof Problem && error.code === "not_your_notebook") setStranger(true);
      else if (!quiet || !(error instanceof CeremonyEnded)) setProblem(said(error));
      fresh.renew();
      known.renew();
    }
  };
  const newOne = () => {
    waiting.current?.abort();
    void attempt(() => create(fresh.options!));
  };
  const oldOne = () => {
    waiting.current?.abort();
    void attempt(() => enter(known.options!, { stranger }));
  };
  /** The browser lists passkeys in the field's autofill while this waits. */
  const offerAutofill = async () => {
    if (!known.options || !(await autofillWorks())) return;
    waiting.current?.abort();
    const { signal } = (waiting.current = new AbortController());
    void attempt(() => enter(known.options!, { conditional: true, signal, stranger }), true);
  };
  const rename = (typed: string) => {
    setName(typed);
    clearTimeout(timer.current);
    timer.current = setTimeout(fresh.renew, PAUSE);
  };
  const away = fresh.error ?? known.error;
  return (
    <div class="stack">
      <p>{again ? settings.signInAgain : settings.why}</p>
      {stranger && <p class="notice" role="alert">{settings.stranger}</p>}
      {(problem || away) && <p class="notice" role="alert">{problem || said(away)}</p>}
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
        <button type="button" class={again ? "button" : "button first"} disabled={!fresh.options} onClick={newOne}>{settings.create}</button>
        <button type="button" class={again ? "button first" : "button"} disabled={!known.options} onClick={oldOne}>{settings.signIn}</button>
      </div>
      <Recover onAccount={onAccount} />
    </div>
  );
}
