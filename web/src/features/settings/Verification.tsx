/** Acts that need a fresh look at the passkey: done at once while it is fresh, else after showing it. */
import { useState } from "preact/hooks";
import { type Account, beginVerification, Problem } from "../../api/client";
import { verifyAgain } from "../../passkeys/account";
import { settings } from "../../text/en/settings";
import { Dialog } from "../../ui/Dialog";
import { describeProblem } from "./problemText";
import { useOptions } from "./useOptions";

export interface Guard {
  /** Runs the act; where the passkey is wanted first, the dialog asks for it and then runs it. */
  run: (act: () => Promise<void>) => void;
  problem: string;
  /** The act that waits for the passkey; null where none does. */
  waiting: (() => Promise<void>) | null;
  settle: (act: (() => Promise<void>) | null) => void;
}

export function useGuard({ fresh_until }: Account): Guard {
  const [problem, setProblem] = useState("");
  const [waiting, setWaiting] = useState<{ act: () => Promise<void> } | null>(null);
  const attempt = (act: () => Promise<void>) => {
    setProblem("");
    act().catch((error: unknown) => {
      if (error instanceof Problem && error.code === "not_fresh") setWaiting({ act });
      else setProblem(describeProblem(error));
    });
  };
  // Where the clocks differ, the server's word counts.
  const run = (act: () => Promise<void>) => (fresh_until > Date.now() ? attempt(act) : setWaiting({ act }));
  const settle = (act: (() => Promise<void>) | null) => {
    setWaiting(null);
    if (act) attempt(act);
  };
  return { run, problem, waiting: waiting?.act ?? null, settle };
}

interface Props {
  guard: Guard;
  onAccount: (account: Account) => void;
}

export function VerifyDialog({ guard: { waiting, settle }, onAccount }: Props) {
  const [problem, setProblem] = useState("");
  const { options, error, renew } = useOptions(beginVerification);
  const confirm = async () => {
    try {
      onAccount(await verifyAgain(options!));
      settle(waiting);
    } catch (failed) {
      setProblem(describeProblem(failed));
      renew();
    }
  };
  return (
    <Dialog labelId="verify" onClose={() => settle(null)}>
      <h2 id="verify">{settings.confirmTitle}</h2>
      <p>{settings.confirm}</p>
      {(problem || error) && <p role="alert">{problem || describeProblem(error)}</p>}
      <div class="row">
        <button type="button" class="button first" disabled={!options} onClick={() => void confirm()}>
          {settings.usePasskey}
        </button>
        <button type="button" class="plain" onClick={() => settle(null)}>
          {settings.cancel}
        </button>
      </div>
    </Dialog>
  );
}
