/**
 * The page's hold on the exchange: how it stands, and what moves it. The engine itself is loaded when
 * the page is drawn, so that the box never waits for it.
 */
import { closeStore } from "../store/database";
import { accountId } from "../store/device";
import { countWaiting, watch } from "../store/notebook";
import type { Brake } from "./brake";
import type { Engine, Page } from "./engine";
import { moodOf, type Facts, type Standing } from "./mood";

export type { Detail, Mood, Standing } from "./mood";

let facts: Facts = { account: false, running: false, unsent: 0, refused: 0, since: null, last: null };
let engine: Engine | undefined;
let making: Promise<Engine> | undefined;
let make: (() => Promise<(page: Page) => Engine>) | undefined;
const listeners = new Set<(standing: Standing) => void>();

export const standing = (): Standing => moodOf(facts);

/** Calls the listener at each change, not at once. Answers how to stop. */
export function onStanding(listener: (standing: Standing) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const page: Page = {
  facts: () => facts,
  learn(news) {
    const before = JSON.stringify(standing());
    facts = { ...facts, ...news };
    if (JSON.stringify(standing()) !== before) for (const listener of listeners) listener(standing());
  },
  async look() {
    page.learn({ ...(await countWaiting()), account: (await accountId()) !== null });
  },
};

/** The engine, which exchanges as soon as it is made; where it could not be fetched, the next call tries again. */
function made(): Promise<Engine> | undefined {
  making ??= make?.().then((begin) => (engine = begin(page)));
  making?.catch(() => (making = undefined));
  return making;
}

/** Exchanges now, whatever was waited for. Resolves when that is over. */
export async function syncNow(): Promise<void> {
  if (engine) await engine.now();
  else await made()?.catch(() => undefined);
}

/** The question that stands about an answer that would take much away. */
export async function braking(): Promise<Brake | undefined> {
  return (await import("./brake")).question();
}

/** The person's word on it. */
export async function decideBrake(decided: "keep" | "take"): Promise<void> {
  await (await import("./brake")).answer(decided);
  await syncNow();
}

/** Begins, with what fetches the engine's maker. Answers how to end. */
export function start(maker: NonNullable<typeof make>): () => void {
  make = maker;
  const heard = new AbortController();
  const { signal } = heard;
  const hopeful = () => (engine ? engine.hopeful() : void syncNow());
  const turned = () => (document.visibilityState === "visible" ? hopeful() : engine?.hidden());
  addEventListener("online", hopeful, { signal });
  document.addEventListener("visibilitychange", turned, { signal });
  // A page that the browser puts to sleep must not hold the database open.
  for (const asleep of ["freeze", "pagehide"]) addEventListener(asleep, closeStore, { signal });
  const look = () => page.look().catch(() => undefined);
  const stopWatching = watch(() => void look().then(() => engine?.edited()));
  void look().then(syncNow);
  return () => {
    heard.abort();
    stopWatching();
    engine?.stop();
    engine = making = undefined;
  };
}
