/** Every call to the server. What goes wrong comes out as a Problem, and as nothing else. */
import type { components } from "./schema";

type Schemas = components["schemas"];
export type Account = Schemas["Account"];
export type Options = Schemas["Options"];
export type DeviceName = Schemas["Device"];

/** `network`: nothing came back that the server said. The other codes are the server's own. */
export type ProblemCode = Schemas["Problem"]["code"] | "network";

export class Problem extends Error {
  override name = "Problem";

  constructor(
    readonly code: ProblemCode,
    readonly status: number,
    detail: string,
    /** How long the server asks to wait, ms. */
    readonly wait: number | null = null,
  ) {
    super(detail);
  }
}

const PATIENCE = 20_000;

/** No redirects: a portal that sends us to its login page must not look like an answer. */
const OURS: RequestInit = { redirect: "error", credentials: "same-origin" };

export const sync = (init: RequestInit): Promise<Response> => fetch("/api/sync", { ...OURS, cache: "no-store", ...init });

export const blob = (sha256: string, init: RequestInit): Promise<Response> =>
  fetch(`/api/blobs/${sha256}`, { ...OURS, signal: AbortSignal.timeout(2 * PATIENCE), ...init });

async function call<T>(method: string, path: string, body?: object): Promise<T> {
  const init: RequestInit = { ...OURS, method, cache: "no-store", signal: AbortSignal.timeout(PATIENCE) };
  if (body) Object.assign(init, { body: JSON.stringify(body), headers: { "Content-Type": "application/json" } });
  const response = await fetch(path, init).catch(() => null);
  if (!response) throw new Problem("network", 0, "the server cannot be reached");
  if (response.status === 204) return undefined as T;
  const said = (await response.json().catch(() => null)) as Partial<Schemas["Problem"]> | T | null;
  if (response.ok && said !== null) return said as T;
  const { code, detail } = (said ?? {}) as Partial<Schemas["Problem"]>;
  const wait = Number(response.headers.get("Retry-After")) * 1000;
  throw new Problem(code ?? "network", response.status, detail ?? "the server did not answer as it should", wait || null);
}

const post = <T>(path: string, body: object = {}) => call<T>("POST", path, body);
const gone = (path: string) => call<void>("DELETE", path);

export const account = () => call<Account>("GET", "/api/account");

/** Signed out: for a new notebook of this name. Signed in: for one more passkey. */
export const beginPasskey = (name?: string) => post<Options>("/api/passkeys/options", name ? { name } : {});
export const makePasskey = (made: Schemas["MakePasskey"]) => post<Account>("/api/passkeys", made);
export const renamePasskey = (id: string, name: string) => call<Account>("PATCH", `/api/passkeys/${id}`, { name });
/** The last one goes only where `last` says that it may. */
export const removePasskey = (id: string, { last = false } = {}) =>
  call<Account>("DELETE", `/api/passkeys/${id}${last ? "?last=yes" : ""}`);

export const beginSignIn = () => post<Options>("/api/session/options");
export const signIn = (proof: Schemas["SignIn"]) => post<Account>("/api/session", proof);
export const signOut = () => gone("/api/session");
export const signOutElsewhere = () => gone("/api/sessions");
export const endSession = (id: string) => gone(`/api/sessions/${id}`);

/** Before what is dangerous the person verifies again. */
export const beginVerifying = () => post<Options>("/api/session/fresh/options");
export const verifyAgain = (proof: Schemas["Proof"]) => post<Account>("/api/session/fresh", proof);

/** A new recovery code, shown this once. */
export const makeRecoveryCode = () => post<Schemas["Code"]>("/api/recovery-code");
export const recover = (code: string, device?: DeviceName) => post<Account>("/api/session/recover", { code, device });

/** Title and description of a page, looked up by the server because somebody asked. */
export const lookUpLink = (url: string) => post<Schemas["LinkTold"]>("/api/links", { url });

/** Since when the notebook's calendar can be read at a secret address, ms; null: it cannot. */
export const calendarFeed = () => call<Schemas["FeedState"]>("GET", "/api/calendar-feed");
/** A new secret address, shown this once; an earlier one is dead then. */
export const makeCalendarFeed = (timezone: string) => post<Schemas["FeedAddress"]>("/api/calendar-feed", { timezone });
export const revokeCalendarFeed = () => gone("/api/calendar-feed");
