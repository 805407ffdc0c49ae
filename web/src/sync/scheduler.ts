/** When to exchange, and when to try again. The page has one; what it knows it tells as a mood. */
import { closeStore } from "../store/database";
import { accountId } from "../store/device";
import { step } from "../store/ledger";
import { countWaiting, watch } from "../store/notebook";
import { takeInAside } from "../store/rescue";
import { onTrouble } from "../store/trouble";
import { answer as decide, question } from "./brake";
import { exchangeOnce, giveUpOn, type Outcome, type Send } from "./exchange";
import { underLock } from "./lock";
import { moodOf, type Facts, type Standing } from "./mood";
import { displeased, patient, pleased, waitAfter } from "./patience";
import type { Question } from "./protocol";
import { offerRefused } from "./settle";

export type { Detail, Mood, Standing } from "./mood";

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

let options: Options;
let facts: Facts = { account: false, running: false, unsent: 0, refused: 0, since: null, last: null };
let patience = patient();
let suspect: Question | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;
/** The server asked for quiet until then, ms; only the person's own hand goes before it. */
let notBefore = 0;
let again = false;
const listeners = new Set<(standing: Standing) => void>();

export const standing = (): Standing => moodOf(facts);

/** Calls the listener at each change, not at once. Answers how to stop. */
export function onStanding(listener: (standing: Standing) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function learn(news: Partial<Facts>): void {
  const before = JSON.stringify(standing());
  facts = { ...facts, ...news };
  if (JSON.stringify(standing()) !== before) for (const listener of listeners) listener(standing());
}

async function look(): Promise<void> {
  learn({ ...(await countWaiting()), account: (await accountId()) !== null });
}

function plan(delay: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void run(), delay);
}

/** Takes note of how a round ended. Answers whether to go on at once. */
async function digest(outcome: Outcome): Promise<boolean> {
  if (outcome.is === "brake") {
    learn({ last: "brake" });
  } else if (outcome.is === "network") {
    learn({ last: "network" });
    patience = displeased(patience, outcome);
    plan(waitAfter(patience));
  } else if (outcome.is === "problem") {
    const { status, code, wait } = outcome;
    if (status === 401) learn({ last: "signed-out" });
    else if (code === "not_your_notebook" || code === "upgrade_required") learn({ last: code });
    else {
      learn({ last: "server" });
      if (outcome.question.changes.length === 1) suspect = outcome.question;
      patience = displeased(patience, outcome);
      notBefore = Date.now() + (wait ?? 0);
      plan(Math.max(wait ?? 0, waitAfter(patience)));
    }
  } else {
    if (patience.size.batch === 0 && suspect) await giveUpOn(suspect, "server_error");
    suspect = undefined;
    patience = pleased(patience);
    learn({ last: "settled", ...(outcome.is === "settled" && { since: Date.now() }) });
    return outcome.is === "more";
  }
  return false;
}

async function rounds(): Promise<void> {
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const outcome = await underLock(() => exchangeOnce(options.send, patience.size));
    if (outcome === "busy") return plan(BUSY);
    if (await digest(outcome)) continue;
    if (outcome.is === "settled") {
      await options.whenSettled?.();
      if (document.visibilityState === "visible") plan(POLL);
    }
    return;
  }
  plan(QUIET);
}

async function run(): Promise<void> {
  again = facts.running;
  if (facts.running) return;
  clearTimeout(timer);
  await look().catch(() => undefined);
  if (!facts.account) return;
  learn({ running: true });
  try {
    await rounds();
  } catch {
    // the store is in trouble, and has said so itself
    patience = displeased(patience, { is: "network", slow: false });
    plan(waitAfter(patience));
  } finally {
    learn({ running: false });
    await look().catch(() => undefined);
  }
  if (facts.unsent > 0 && facts.last === "network") options.whenStuck?.();
  if (again) plan(0);
  else if (wordsWait() && facts.last === "settled") plan(QUIET);
}

const wordsWait = (): boolean => facts.unsent > facts.refused;

/** Exchanges now, whatever was waited for. Resolves when the round is over. */
export async function syncNow(): Promise<void> {
  patience = { ...patience, failed: 0 };
  await run();
}

/** The person's word on an answer that would take much away; `braking` tells of the question. */
export async function decideBrake(decided: "keep" | "take"): Promise<void> {
  await decide(decided);
  await run();
}
export const braking = question;

async function edited(): Promise<void> {
  await look().catch(() => undefined);
  if (wordsWait() && patience.failed === 0 && !facts.running) plan(QUIET);
}

/** Something changed for the better: tries at once, if the server has not asked for quiet. */
function hopeful(): void {
  const wait = notBefore - Date.now();
  if (wait > 0) plan(wait);
  else void syncNow();
}

/** Begins. Everything that is to move the exchange is heard from here on, until the answer is called. */
export function start(given: Options): () => void {
  options = given;
  const heard = new AbortController();
  const { signal } = heard;
  const turned = () => {
    if (document.visibilityState === "visible") hopeful();
    else if (wordsWait() && patience.failed === 0) void run();
  };
  addEventListener("online", hopeful, { signal });
  document.addEventListener("visibilitychange", turned, { signal });
  // A page that the browser puts to sleep must not hold the database open.
  for (const asleep of ["freeze", "pagehide"]) addEventListener(asleep, closeStore, { signal });
  const stopWatching = watch(() => void edited());
  const stopTrouble = onTrouble((trouble) => void (trouble === null && takeInAside().catch(() => undefined)));
  void takeInAside()
    .then(() => step(offerRefused))
    .catch(() => undefined)
    .then(run);
  return () => {
    heard.abort();
    clearTimeout(timer);
    stopWatching();
    stopTrouble();
  };
}
