/** The words that go over the wire, and what each answer means. Pure. */
import type { components } from "../domain/generated/schema";
import type { Row } from "../domain/records/model";
import { getFields } from "../domain/records/model";
import type { Device } from "../store/device";

const PROTOCOL = 1;
/** A request carries at most so many records, and about so many characters of JSON. */
export const BATCH = 500;
const LARGEST = 900_000;
/** Records that an answer may bring. */
export const PAGE = 2_000;
/** Of the nonces kept in `tries`: the first, which was answered, and the latest. */
const LATEST_TRIES = 20;

type Schemas = components["schemas"];
export type ExchangeRequest = Schemas["ExchangeRequest"] & { limit: number };
type SentChange = Schemas["Change"];
export type Page = Schemas["ExchangeResponse"];

/** What came back. `network`: nothing that the server said; `slow`: not in time. */
export type ExchangeResult =
  | { is: "page"; page: Page }
  | { is: "network"; slow: boolean }
  | { is: "problem"; status: number; code: string; wait: number | null };

const NOTHING: ExchangeResult = { is: "network", slow: false };

/** The unsent fields of a row, as they go up. */
function pickUnsent({ kind, id, fields, stamps, base }: Row): SentChange {
  const sent: SentChange = { kind, id, fields: {}, stamps: {}, base };
  for (const field of Object.keys(base)) {
    sent.fields[field] = getFields({ fields })[field] ?? null;
    sent.stamps[field] = stamps[field]!;
  }
  return sent;
}

export const shortenTries = (tries: string[]): string[] => [
  ...tries.slice(0, 1),
  ...tries.slice(1).slice(-LATEST_TRIES),
];

/** As many of the changes as one request may carry; always the first, however long. */
function takeLoad(changes: SentChange[]): SentChange[] {
  let size = 0;
  const end = changes.findIndex((change, at) => (size += JSON.stringify(change).length) > LARGEST && at > 0);
  return end < 0 ? changes : changes.slice(0, end);
}

/** The next request of a device; with changes, its nonce has joined the device's tries. */
export function buildRequest(device: Device, rows: Row[], limit: number): ExchangeRequest {
  const changes = takeLoad(rows.map(pickUnsent));
  const req = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) =>
    byte.toString(16).padStart(2, "0"),
  ).join("");
  if (changes.length > 0) device.tries = shortenTries([...device.tries, req]);
  const { device: name, tries, epoch, heard, mark } = device;
  return { protocol: PROTOCOL, device: name, req, tries, epoch, heard, mark, changes, limit };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function isPage(body: unknown, req: string): body is Page {
  const page = body as Page | null;
  return page?.app === "heedful" && page.req === req && Array.isArray(page.changes);
}

/** Seconds or a date, as a wait in ms; null where there is none. */
function parseRetryAfter(retryAfter: string | null): number | null {
  if (!retryAfter) return null;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** Reads an answer. A captive portal does not know the nonce, nor our way of telling problems. */
export async function readResult(response: Response, req: string): Promise<ExchangeResult> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status === 511) return NOTHING;
  const body = /^application\/(problem\+)?json\b/.test(type) ? parseJson(await response.text()) : null;
  if (response.ok) return isPage(body, req) ? { is: "page", page: body } : NOTHING;
  const code = (body as { code?: unknown } | null)?.code;
  if (typeof code !== "string" && response.status < 500) return NOTHING;
  const wait = parseRetryAfter(response.headers.get("Retry-After"));
  return { is: "problem", status: response.status, code: String(code ?? "server_error"), wait };
}
