/** The words that go over the wire, and what each answer means. Pure. */
import type { components } from "../api/schema";
import type { Row } from "../kinds/model";
import { fieldsOf } from "../kinds/model";
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
export type Question = Schemas["ExchangeRequest"] & { limit: number };
export type Sent = Schemas["Change"];
export type Page = Schemas["ExchangeAnswer"];
export type Refusal = Schemas["Refusal"];

/** What came back. `network`: nothing that the server said; `slow`: not in time. */
export type Answer =
  | { is: "page"; page: Page }
  | { is: "network"; slow: boolean }
  | { is: "problem"; status: number; code: string; wait: number | null };

const NOTHING: Answer = { is: "network", slow: false };

/** The unsent fields of a row, as they go up. */
export function toSend({ kind, id, fields, stamps, base }: Row): Sent {
  const sent: Sent = { kind, id, fields: {}, stamps: {}, base };
  for (const field of Object.keys(base)) {
    sent.fields[field] = fieldsOf({ fields })[field] ?? null;
    sent.stamps[field] = stamps[field]!;
  }
  return sent;
}

export const shortened = (tries: string[]): string[] => [...tries.slice(0, 1), ...tries.slice(1).slice(-LATEST_TRIES)];

/** As many of the changes as one request may carry; always the first, however long. */
export function oneLoad(changes: Sent[]): Sent[] {
  let size = 0;
  const end = changes.findIndex((change, at) => (size += JSON.stringify(change).length) > LARGEST && at > 0);
  return end < 0 ? changes : changes.slice(0, end);
}

/** The next question of a device; with changes, its nonce has joined the device's tries. */
export function ask(device: Device, rows: Row[], limit: number): Question {
  const changes = oneLoad(rows.map(toSend));
  const req = Array.from(crypto.getRandomValues(new Uint8Array(8)), (byte) => byte.toString(16).padStart(2, "0")).join("");
  if (changes.length > 0) device.tries = shortened([...device.tries, req]);
  const { device: name, tries, epoch, heard } = device;
  return { protocol: PROTOCOL, device: name, req, tries, epoch, heard, changes, limit };
}

function parsed(text: string): unknown {
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
function waitOf(retryAfter: string | null): number | null {
  if (!retryAfter) return null;
  const wait = /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1000 : Date.parse(retryAfter) - Date.now();
  return Number.isFinite(wait) ? Math.max(0, wait) : null;
}

/** Reads an answer. A captive portal does not know the nonce, nor our way of telling problems. */
export async function read(response: Response, req: string): Promise<Answer> {
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status === 511) return NOTHING;
  const body = /^application\/(problem\+)?json\b/.test(type) ? parsed(await response.text()) : null;
  if (response.ok) return isPage(body, req) ? { is: "page", page: body } : NOTHING;
  const code = (body as { code?: unknown } | null)?.code;
  if (typeof code !== "string" && response.status < 500) return NOTHING;
  const wait = waitOf(response.headers.get("Retry-After"));
  return { is: "problem", status: response.status, code: String(code ?? "server_error"), wait };
}
