/** One exchange with the server: ask in one transaction, send with no lock held, settle in another. */
import { step } from "../store/ledger";
import { held, type Brake } from "./brake";
import { ask, BATCH, PAGE, read, type Answer, type Question } from "./protocol";
import { rename, setAside, startOver, takeIn } from "./settle";

/** Carries a request to POST /api/sync: `fetch`, or something that behaves like it. */
export type Send = (init: RequestInit) => Promise<Response>;

export interface Size {
  /** Records that may go up, 0 for a mere poll. */
  batch: number;
  /** Records that may come down. */
  page: number;
}

export type Outcome =
  | { is: "settled" }
  | { is: "more" }
  | { is: "brake" }
  | { is: "network"; slow: boolean }
  | { is: "problem"; status: number; code: string; wait: number | null; question: Question };

/** The server has so long to answer, to the last byte, ms. */
const PATIENCE = 20_000;
/** Shorter requests are not worth compressing. */
const LONG = 8_000;

async function requestFor(question: Question): Promise<RequestInit> {
  const text = JSON.stringify(question);
  const init: RequestInit = { method: "POST", body: text, headers: { "Content-Type": "application/json" } };
  if (text.length <= LONG || typeof CompressionStream === "undefined") return init;
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return {
    ...init,
    body: await new Response(squeezed).arrayBuffer(),
    headers: { ...init.headers, "Content-Encoding": "gzip" },
  };
}

async function answerTo(question: Question, send: Send): Promise<Answer> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Answer>((resolve) => {
    timer = setTimeout(() => {
      resolve({ is: "network", slow: true });
      stop.abort();
    }, PATIENCE);
  });
  const sent = requestFor(question)
    .then((init) => send({ ...init, signal: stop.signal }))
    .then((response) => read(response, question.req))
    .catch((): Answer => ({ is: "network", slow: false }));
  return Promise.race([sent, late]).finally(() => clearTimeout(timer));
}

/** One round. `more`: the device has more to ask at once. Nothing is thrown but StoreTrouble. */
export async function exchangeOnce(send: Send, { batch, page }: Size = { batch: BATCH, page: PAGE }): Promise<Outcome> {
  const question = await step(async (ledger) => {
    const brake = await ledger.note<Brake>(held);
    return brake && !brake.decided ? null : ask(ledger.device, await ledger.outbox(batch), page);
  });
  if (!question) return { is: "brake" };

  const answer = await answerTo(question, send);
  if (answer.is === "network") return answer;
  if (answer.is === "problem") {
    const { status, code, wait } = answer;
    if (code !== "twin") return { is: "problem", status, code, wait, question };
    await step((ledger) => rename(ledger, question));
    return { is: "more" };
  }
  const { page: got } = answer;
  if (got.epoch !== question.epoch) {
    await step((ledger) => startOver(ledger, got.epoch));
    return { is: "more" };
  }
  const settled = await step(async (ledger) => {
    const how = await takeIn(ledger, question, got);
    return how === "taken" && !got.more && (await ledger.outbox(1)).length === 0 ? "done" : how;
  });
  if (settled === "brake") return { is: "brake" };
  if (settled === "unclear") return { is: "problem", status: 422, code: "malformed", wait: null, question };
  return { is: settled === "done" ? "settled" : "more" };
}

/** Marks the records of a question that the server fails at, each time, while it answers others. */
export function giveUpOn(question: Question, code: string): Promise<void> {
  return step((ledger) => setAside(ledger, question, code));
}
