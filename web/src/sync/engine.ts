/** What moves the exchange, and what follows from each answer. */
import { runStep } from "../store/ledger";
import { recoverFailedWrites } from "../store/recovery";
import { storeFailure } from "../store/storeFailure";
import { offerRefused } from "./applyAnswer";
import { exchangeOnce, giveUpOnRequest, type Outcome, type Send } from "./exchange";
import { runUnderLock } from "./lock";
import type { ExchangeRequest } from "./protocol";
import type { SyncFacts } from "./syncStatus";
import { makeTimetable } from "./timetable";

const QUIET = 2_000;
const BUSY = 3_000;
/** How often a page that is looked at asks for what other devices wrote, ms. */
const POLL = 60_000;
/** Rounds at a stretch: then a pause, whatever the server says. */
const MOST_ROUNDS = 500;

export interface EngineOptions {
  send: Send;
  /** Called when all words are through: photos go now. */
  onWordsSent?: () => Promise<void>;
  /** Called when words wait and the network is gone: for Background Sync. */
  onNetworkLost?: () => void;
}

/** What the page knows, and is told. */
export interface StatusBoard {
  facts(): SyncFacts;
  update(news: Partial<SyncFacts>): void;
  /** Counts again what waits. */
  recount(): Promise<void>;
}

export interface Engine {
  /** Exchanges now, whatever was waited for. Resolves when that is over. */
  exchangeNow(): Promise<void>;
  /** Something changed for the better: tries at once, unless the server asked for quiet. */
  tryAgain(): void;
  /** Something was written. */
  noteEdit(): void;
  /** The page goes out of sight, and may not come back. */
  noteHidden(): void;
  stop(): void;
}

/** Begins: takes in the failed writes, offers again what an earlier build was refused, and exchanges. */
export function makeEngine(
  { facts, update, recount }: StatusBoard,
  { send, onWordsSent, onNetworkLost }: EngineOptions,
): Engine {
  const { plan, planAgain, ...timetable } = makeTimetable(run);
  let suspect: ExchangeRequest | undefined;
  let again = false;

  const wordsWait = () => facts().unsent > facts().refused;

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

  async function runRounds(): Promise<void> {
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
    plan(QUIET);
  }

  async function run(): Promise<void> {
    again = facts().running;
    if (again) return;
    timetable.cancel();
    update({ running: true });
    try {
      await recount();
      if (facts().account) await runRounds();
    } catch {
      // The store is in trouble, and has said so itself.
      planAgain({ is: "network", slow: false });
    }
    await recount().catch(() => undefined);
    update({ running: false });
    if (wordsWait() && facts().last === "network") onNetworkLost?.();
    if (again) plan(0);
    else if (wordsWait() && facts().last === "settled") plan(QUIET);
  }

  async function exchangeNow(): Promise<void> {
    timetable.forgetFailures();
    await run();
  }

  const recover = () => recoverFailedWrites().catch(() => undefined);
  const stopWatching = storeFailure.subscribe((failure) => void (failure === null && recover()));
  void recover()
    .then(() => runStep(offerRefused))
    .catch(() => undefined)
    .then(run);

  return {
    exchangeNow,
    tryAgain() {
      const wait = timetable.getQuiet();
      if (wait > 0) plan(wait);
      else void exchangeNow();
    },
    noteEdit() {
      if (wordsWait() && !timetable.isFailing() && !facts().running) plan(QUIET);
    },
    noteHidden() {
      if (wordsWait() && !timetable.isFailing()) void run();
    },
    stop() {
      timetable.cancel();
      stopWatching();
    },
  };
}
