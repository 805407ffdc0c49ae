/** The page's hold on the exchange: how it stands, and what moves it. */
import { accountId } from "../store/device";
import { countWaiting, watch } from "../store/notebook";
import { answer } from "./brake";
import { makeEngine, type Engine, type Options, type Page } from "./engine";
import { moodOf, type Facts, type Standing } from "./mood";

export { question as braking } from "./brake";
export type { Detail, Mood, Standing } from "./mood";

let facts: Facts = { account: false, running: false, unsent: 0, refused: 0, since: null, last: null };
let engine: Engine | undefined;
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

/** Exchanges now, whatever was waited for. Resolves when that is over. */
export async function syncNow(): Promise<void> {
  await engine?.now();
}

/** The person's word on an answer that would take much away; `braking` tells of the question. */
export async function decideBrake(decided: "keep" | "take"): Promise<void> {
  await answer(decided);
  await syncNow();
}

/** Begins. Everything that is to move the exchange is heard from here on, until the answer is called. */
export function start(options: Options): () => void {
  const moved = (engine = makeEngine(page, options));
  const heard = new AbortController();
  const { signal } = heard;
  const turned = () => (document.visibilityState === "visible" ? moved.hopeful() : moved.hidden());
  addEventListener("online", moved.hopeful, { signal });
  document.addEventListener("visibilitychange", turned, { signal });
  const counted = () => page.look().then(moved.edited, () => undefined);
  const stopWatching = watch(() => void counted());
  return () => {
    heard.abort();
    stopWatching();
    moved.stop();
  };
}
