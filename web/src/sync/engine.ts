/** What moves the exchange: edits, the clock, the person, the page that goes away. One runs at a time. */
import { runStep } from "../store/ledger";
import { recoverFailedWrites } from "../store/recovery";
import { storeFailure } from "../store/storeFailure";
import { offerRefused } from "./applyAnswer";
import { makeRounds, type RoundOptions } from "./rounds";
import type { SyncFacts } from "./syncStatus";
import { makeTimetable, PAUSE } from "./timetable";

export interface EngineOptions extends RoundOptions {
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
  { onNetworkLost, ...options }: EngineOptions,
): Engine {
  const timetable = makeTimetable(run);
  const runRounds = makeRounds(options, timetable, update);
  let again = false;

  const wordsWait = () => facts().unsent > facts().refused;

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
      timetable.planAgain({ is: "network", slow: false });
    }
    await recount().catch(() => undefined);
    update({ running: false });
    if (wordsWait() && facts().last === "network") onNetworkLost?.();
    if (again) timetable.plan(0);
    else if (wordsWait() && facts().last === "settled") timetable.plan(PAUSE);
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
      if (wait > 0) timetable.plan(wait);
      else void exchangeNow();
    },
    noteEdit() {
      if (wordsWait() && !timetable.isFailing() && !facts().running) timetable.plan(PAUSE);
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
