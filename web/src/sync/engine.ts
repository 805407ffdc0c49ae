/** When to exchange, and when to try again. */
import { step } from "../store/ledger";
import { takeInAside } from "../store/rescue";
import { onTrouble } from "../store/trouble";
import { exchangeOnce, giveUpOn, type Outcome, type Send } from "./exchange";
import { underLock } from "./lock";
import type { Facts } from "./mood";
import { displeased, patient, pleased, waitAfter } from "./patience";
import type { Question } from "./protocol";
import { offerRefused } from "./settle";

const QUIET = 2_000;
const BUSY = 3_000;
/** How often a page that is looked at asks for what other devices wrote, ms. */
const POLL = 60_000;
/** Rounds at a stretch: then a pause, whatever the server says. */
const MOST_ROUNDS = 500;

export interface Options {
  send: Send;
  /** Called when all words are through: photos go now. */
  whenSettled?: () => Promise<void>;
  /** Called when words wait and the network is gone: for Background Sync. */
  whenStuck?: () => void;
}

/** What the page knows, and is told. */
export interface Page {
  facts(): Facts;
  learn(news: Partial<Facts>): void;
  /** Counts again what waits. */
  look(): Promise<void>;
}

export interface Engine {
  /** Exchanges now, whatever was waited for. Resolves when that is over. */
  now(): Promise<void>;
  /** Something changed for the better: tries at once, unless the server asked for quiet. */
  hopeful(): void;
  /** Something was written. */
  edited(): void;
  /** The page goes out of sight, and may not come back. */
  hidden(): void;
  stop(): void;
}

/** Begins: takes in what was rescued, offers again what an earlier build was refused, and exchanges. */
export function makeEngine({ facts, learn, look }: Page, { send, whenSettled, whenStuck }: Options): Engine {
  let patience = patient();
  let suspect: Question | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** The server asked for quiet until then, ms; only the person's own hand goes before it. */
  let notBefore = 0;
  let again = false;

  const wordsWait = () => facts().unsent > facts().refused;

  function plan(delay: number): void {
    clearTimeout(timer);
    timer = setTimeout(() => void run(), delay);
  }

  /** After a failure, however long the server wants to be left alone. */
  function planAgain(outcome: Outcome, wait = 0): void {
    patience = displeased(patience, outcome);
    notBefore = Date.now() + wait;
    plan(Math.max(wait, waitAfter(patience)));
  }

  function trouble(outcome: Outcome & { is: "problem" }): void {
    const { status, code, wait, question } = outcome;
    if (status === 401) return learn({ last: "signed-out" });
    if (code === "not_your_notebook" || code === "upgrade_required") return learn({ last: code });
    learn({ last: "server" });
    if (question.changes.length === 1) suspect = question;
    planAgain(outcome, wait ?? 0);
  }

  async function answered(settled: boolean): Promise<void> {
    // A mere poll came through after this record did not, time and again: it is to blame.
    if (patience.size.batch === 0 && suspect) await giveUpOn(suspect, "server_error");
    suspect = undefined;
    patience = pleased(patience);
    learn({ last: "settled", ...(settled && { since: Date.now() }) });
    if (!settled) return;
    await whenSettled?.();
    if (document.visibilityState === "visible") plan(POLL);
  }

  async function rounds(): Promise<void> {
    for (let round = 0; round < MOST_ROUNDS; round += 1) {
      const outcome = await underLock(() => exchangeOnce(send, patience.size));
      if (outcome === "busy") return plan(BUSY);
      if (outcome.is === "more") {
        await answered(false);
        continue;
      }
      if (outcome.is === "settled") return answered(true);
      if (outcome.is === "brake") return learn({ last: "brake" });
      if (outcome.is === "problem") return trouble(outcome);
      learn({ last: "network" });
      return planAgain(outcome);
    }
    plan(QUIET);
  }

  async function run(): Promise<void> {
    again = facts().running;
    if (again) return;
    clearTimeout(timer);
    learn({ running: true });
    try {
      await look();
      if (facts().account) await rounds();
    } catch {
      // The store is in trouble, and has said so itself.
      planAgain({ is: "network", slow: false });
    }
    await look().catch(() => undefined);
    learn({ running: false });
    if (wordsWait() && facts().last === "network") whenStuck?.();
    if (again) plan(0);
    else if (wordsWait() && facts().last === "settled") plan(QUIET);
  }

  async function now(): Promise<void> {
    patience = { ...patience, failed: 0 };
    await run();
  }

  const rescued = () => takeInAside().catch(() => undefined);
  const stopTrouble = onTrouble((found) => void (found === null && rescued()));
  void rescued()
    .then(() => step(offerRefused))
    .catch(() => undefined)
    .then(run);

  return {
    now,
    hopeful() {
      const wait = notBefore - Date.now();
      if (wait > 0) plan(wait);
      else void now();
    },
    edited() {
      if (wordsWait() && patience.failed === 0 && !facts().running) plan(QUIET);
    },
    hidden() {
      if (wordsWait() && patience.failed === 0) void run();
    },
    stop() {
      clearTimeout(timer);
      stopTrouble();
    },
  };
}
