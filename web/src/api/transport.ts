/** Requests that carry bytes as they are: the exchange, and photos and memos. The page and the worker send them alike. */

/** The server has so long to answer, to the last byte, ms. */
export const TIMEOUT = 20_000;

/** No redirects: a portal that sends us to its login page must not look like an answer. */
export const SAME_ORIGIN = { redirect: "error", credentials: "same-origin" } as const satisfies RequestInit;

/** POST /api/sync. @throws whatever `fetch` throws; the exchange sets its own time limit */
export const sendExchange = (init: RequestInit): Promise<Response> =>
  fetch("/api/sync", { ...SAME_ORIGIN, cache: "no-store", ...init });

/** GET or PUT of bytes by their SHA-256. @throws whatever `fetch` throws, also when the time is over */
export const requestBlob = (sha256: string, init: RequestInit): Promise<Response> =>
  fetch(`/api/blobs/${sha256}`, { ...SAME_ORIGIN, signal: AbortSignal.timeout(2 * TIMEOUT), ...init });
