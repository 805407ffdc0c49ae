/** Exchanges round after round until all is settled, or something is in the way; and what follows from each answer. */
import { exchangeOnce, giveUpOnRequest, type Outcome, type Send } from "./exchange";
import { runUnderLock } from "./lock";
import type { ExchangeRequest } from "./protocol";
import type { SyncFacts } from "./syncStatus";
import { PAUSE, type Timetable } from "./timetable";

const BUSY = 3_000;
/** How often a page that is looked at asks for what other devices wrote, ms. */
const POLL = 60_000;
/** Rounds at a stretch: then a pause, whatever the server says. */
const MOST_ROUNDS = 500;

export interface RoundOptions {
  send: Send;
  /** Called when all words are through: photos go now. */
  onWordsSent?: () => Promise<void>;
}

export function makeRounds(
  { send, onWordsSent }: RoundOptions,
  { plan, planAgain, ...timetable }: Timetable,
  update: (news: Partial<SyncFacts>) => void,
): () => Promise<void> {
  let suspect: ExchangeRequest | undefined;

  function handleProblem(outcome: Outcome & { is: "problem" }): void {
    const { status, code, wait, request } = outcome;
    if (status === 401) {
      update({ last: "signed-out" });
      return;
    }
    if (code === "not_your_notebook" || code === "upgrade_required") {
      update({ last: code });
      return;
    }
    update({ last: "server" });
    if (request.changes.length === 1) suspect = request;
    planAgain(outcome, wait ?? 0);
  }

  async function handleAnswer(settled: boolean): Promise<void> {
    // A mere poll came through after this record did not, time and again: it is to blame.
    if (timetable.getSize().batch === 0 && suspect) await giveUpOnRequest(suspect, "server_error");
    suspect = undefined;
    timetable.noteAnswer();
    update({ last: "settled", ...(settled && { since: Date.now() }) });
    if (!settled) return;
    await onWordsSent?.();
    if (document.visibilityState === "visible") plan(POLL);
  }

  return async function runRounds(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const outcome = await runUnderLock(() => exchangeOnce(send, timetable.getSize()));
      if (outcome === "busy") return plan(BUSY);
      if (outcome.is === "more") {
        await handleAnswer(false);
        continue;
      }
      if (outcome.is === "settled") return handleAnswer(true);
      if (outcome.is === "losses") return update({ last: "losses" });
      if (outcome.is === "problem") return handleProblem(outcome);
      update({ last: "network" });
      return planAgain(outcome);
    }
    plan(PAUSE);
  };
}
