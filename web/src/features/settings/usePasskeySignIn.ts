/** In by a passkey: a new one, or one that is there, chosen by a tap or in the autofill of the name's field. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Account, beginRegistration, beginSignIn, Problem } from "../../api/client";
import { createAccount, signIn } from "../../passkeys/account";
import { CeremonyError, supportsAutofill, supportsPasskeys } from "../../passkeys/ceremony";
import { settings } from "../../text/en/settings";
import { describeProblem } from "./problemText";
import { useOptions } from "./useOptions";

const PAUSE = 500;

export function usePasskeySignIn(onAccount: (account: Account) => void) {
  const [name, setName] = useState("");
  const [problem, setProblem] = useState("");
  const [isStranger, setStranger] = useState(false);
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
  /** The browser lists passkeys in the field's autofill while this waits. */
  const offerAutofill = async () => {
    if (!known.options || !(await supportsAutofill())) return;
    waiting.current?.abort();
    const { signal } = (waiting.current = new AbortController());
    void attempt(() => signIn(known.options!, { conditional: true, signal, stranger: isStranger }), signal);
  };
  // Options are good for some minutes, and an offer stands as long as the page: it goes on with the new ones.
  useEffect(() => {
    if (waiting.current) void offerAutofill();
  }, [known.options]);

  const away = fresh.error ?? known.error;
  return {
    name,
    rename(typed: string) {
      setName(typed);
      clearTimeout(timer.current);
      timer.current = setTimeout(fresh.renew, PAUSE);
    },
    problem: problem || (away ? describeProblem(away) : ""),
    /** The passkey is of another notebook than the one on this device. */
    isStranger,
    offerAutofill,
    canCreate: fresh.options !== null,
    create() {
      withdraw();
      void attempt(() => createAccount(fresh.options!, name.trim()));
    },
    canSignIn: known.options !== null,
    signIn() {
      withdraw();
      void attempt(() => signIn(known.options!, { stranger: isStranger }));
    },
  };
}
