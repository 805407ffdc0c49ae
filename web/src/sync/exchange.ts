/** One exchange with the server: the request in one transaction, sent with no lock held, the answer applied in another. */
import { runStep } from "../store/ledger";
import { applyPage, offerEverything, refuseRequest, renameDevice } from "./applyAnswer";
import { type LossQuestion, QUESTION } from "./lossGuard";
import { BATCH, buildRequest, type ExchangeRequest, type ExchangeResult, PAGE, readResult } from "./protocol";

/** Carries a request to POST /api/sync: `fetch`, or something that behaves like it. */
export type Send = (init: RequestInit) => Promise<Response>;

export interface LoadSize {
  /** Records that may go up, 0 for a mere poll. */
  batch: number;
  /** Records that may come down. */
  page: number;
}

export type Outcome =
  | { is: "settled" }
  | { is: "more" }
  | { is: "losses" }
  | { is: "network"; slow: boolean }
  | { is: "problem"; status: number; code: string; wait: number | null; request: ExchangeRequest };

/** The server has so long to answer, to the last byte, ms. */
const TIMEOUT = 20_000;
/** Shorter requests are not worth compressing. */
const LONG = 8_000;

async function encodeRequest(request: ExchangeRequest): Promise<RequestInit> {
  const text = JSON.stringify(request);
  const init: RequestInit = { method: "POST", body: text, headers: { "Content-Type": "application/json" } };
  if (text.length <= LONG || typeof CompressionStream === "undefined") return init;
  const squeezed = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
  return {
    ...init,
    body: await new Response(squeezed).arrayBuffer(),
    headers: { ...init.headers, "Content-Encoding": "gzip" },
  };
}

async function sendRequest(request: ExchangeRequest, send: Send): Promise<ExchangeResult> {
  const stop = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const timeout = new Promise<ExchangeResult>((resolve) => {
    timer = setTimeout(() => {
      resolve({ is: "network", slow: true });
      stop.abort();
    }, TIMEOUT);
  });
  const sent = encodeRequest(request)
    .then((init) => send({ ...init, signal: stop.signal }))
    .then((response) => readResult(response, request.req))
    .catch((): ExchangeResult => ({ is: "network", slow: false }));
  return Promise.race([sent, timeout]).finally(() => clearTimeout(timer));
}

/** One round. `more`: the device has more to ask at once. Nothing is thrown but StoreError. */
export async function exchangeOnce(
  send: Send,
  { batch, page }: LoadSize = { batch: BATCH, page: PAGE },
): Promise<Outcome> {
  const request = await runStep(async (ledger) => {
    const question = await ledger.note<LossQuestion>(QUESTION);
    return question && !question.decided
      ? null
      : buildRequest(ledger.device, await ledger.outbox(batch), page);
  });
  if (!request) return { is: "losses" };

  const result = await sendRequest(request, send);
  if (result.is === "network") return result;
  if (result.is === "problem") {
    const { status, code, wait } = result;
    if (code !== "twin") return { is: "problem", status, code, wait, request };
    await runStep((ledger) => renameDevice(ledger, request));
    return { is: "more" };
  }
  const answer = result.page;
  if (answer.epoch !== request.epoch) {
    await runStep((ledger) => offerEverything(ledger, answer.epoch));
    return { is: "more" };
  }
  const applied = await runStep(async (ledger) => {
    const how = await applyPage(ledger, request, answer);
    return how === "taken" && !answer.more && (await ledger.outbox(1)).length === 0 ? "done" : how;
  });
  if (applied === "losses") return { is: "losses" };
  if (applied === "unclear") return { is: "problem", status: 422, code: "malformed", wait: null, request };
  return { is: applied === "done" ? "settled" : "more" };
}

/** Marks the records of a request that the server fails at, each time, while it answers others. */
export function giveUpOnRequest(request: ExchangeRequest, code: string): Promise<void> {
  return runStep((ledger) => refuseRequest(ledger, request, code));
}
