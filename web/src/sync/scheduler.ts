/** The page's hold on the exchange: how it stands, and what moves it. */
import { makeObservable } from "../domain/observable";
import { readAccountId } from "../store/device";
import { countWaiting, watchCommits } from "../store/notebook";
import { type Engine, type EngineOptions, makeEngine, type StatusBoard } from "./engine";
import { answerLossQuestion } from "./lossGuard";
import { describeStatus, type SyncFacts, type SyncStatus } from "./syncStatus";

export { readLossQuestion } from "./lossGuard";
export type { StatusDetail, SyncStatus } from "./syncStatus";

let facts: SyncFacts = { account: false, running: false, unsent: 0, refused: 0, since: null, last: null };
let engine: Engine | undefined;

/** How the notebook stands with the server. */
export const engineStatus = makeObservable<SyncStatus>(describeStatus(facts));

const page: StatusBoard = {
  facts: () => facts,
  update(news) {
    facts = { ...facts, ...news };
    const next = describeStatus(facts);
    if (JSON.stringify(next) !== JSON.stringify(engineStatus.get())) engineStatus.set(next);
  },
  async recount() {
    page.update({ ...(await countWaiting()), account: (await readAccountId()) !== null });
  },
};

/** Exchanges now, whatever was waited for. Resolves when that is over. */
export async function syncNow(): Promise<void> {
  await engine?.exchangeNow();
}

/** The person's word on an answer that would take much away; `readLossQuestion` tells of it. */
export async function decideLosses(decided: "keep" | "take"): Promise<void> {
  await answerLossQuestion(decided);
  await syncNow();
}

/** Begins. Everything that is to move the exchange is heard from here on, until the answer is called. */
export function startScheduler(options: EngineOptions): () => void {
  const moved = (engine = makeEngine(page, options));
  const listening = new AbortController();
  const { signal } = listening;
  const onVisibilityChange = () =>
    document.visibilityState === "visible" ? moved.tryAgain() : moved.noteHidden();
  addEventListener("online", moved.tryAgain, { signal });
  document.addEventListener("visibilitychange", onVisibilityChange, { signal });
  const recount = () => page.recount().then(moved.noteEdit, () => undefined);
  const stopWatching = watchCommits(() => void recount());
  return () => {
    listening.abort();
    stopWatching();
    moved.stop();
  };
}
