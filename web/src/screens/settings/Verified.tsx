/** Acts that need a fresh look at the passkey: tried at once, and after showing it where the server asks. */
import { useEffect, useRef, useState } from "preact/hooks";
import { beginVerifying, Problem } from "../../api/client";
import { settings } from "../../parts/words/settings";
import { verify } from "../../passkeys/account";
import { said } from "./problems";
import { useOptions } from "./useOptions";

export interface Guard {
  /** Runs the act; where the server wants the passkey first, the dialog asks for it and runs it again. */
  run: (act: () => Promise<void>) => void;
  problem: string;
  /** The act that waits for the passkey; null where none does. */
  waiting: (() => Promise<void>) | null;
  settle: (act: (() => Promise<void>) | null) => void;
}

export function useGuard(): Guard {
  const [problem, setProblem] = useState("");
  const [waiting, setWaiting] = useState<{ act: () => Promise<void> } | null>(null);
  const run = (act: () => Promise<void>) => {
    setProblem("");
    act().catch((error: unknown) => {
      if (error instanceof Problem && error.code === "not_fresh") setWaiting({ act });
      else setProblem(said(error));
    });
  };
  const settle = (act: (() => Promise<void>) | null) => {
    setWaiting(null);
    if (act) run(act);
  };
  return { run, problem, waiting: waiting?.act ?? null, settle };
}

export function VerifyDialog({ guard: { waiting, settle } }: { guard: Guard }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [problem, setProblem] = useState("");
  const { options, error, renew } = useOptions(beginVerifying);
  useEffect(() => dialog.current?.showModal(), []);
  const confirm = async () => {
    try {
      await verify(options!);
      settle(waiting);
    } catch (failed) {
      setProblem(said(failed));
      renew();
    }
  };
  return (
    <dialog ref={dialog} aria-labelledby="verify" onClose={() => settle(null)}>
      <div class="stack">
        <h2 id="verify">{settings.confirmTitle}</h2>
        <p>{settings.confirm}</p>
        {(problem || error) && <p role="alert">{problem || said(error)}</p>}
        <div class="row">
          <button type="button" class="button first" disabled={!options} onClick={() => void confirm()}>{settings.usePasskey}</button>
          <button type="button" class="plain" onClick={() => settle(null)}>{settings.cancel}</button>
        </div>
      </div>
    </dialog>
  );
}
