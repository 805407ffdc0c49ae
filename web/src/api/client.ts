/** The calls that an account, links, the calendar feed and the day's message need. What goes wrong comes out as a Problem, and as nothing else. */
import createClient from "openapi-fetch";
import type { components, paths } from "../domain/generated/schema";
import { Problem } from "./problem";
import { SAME_ORIGIN, TIMEOUT } from "./transport";

export { Problem } from "./problem";

type Schemas = components["schemas"];
export type Account = Schemas["Account"];
export type Options = Schemas["Options"];
export type DeviceName = Schemas["Device"];

const client = createClient<paths>({
  ...SAME_ORIGIN,
  cache: "no-store",
  fetch: (request) => fetch(request, { signal: AbortSignal.timeout(TIMEOUT) }),
});

interface ApiResult<T> {
  data?: T;
  error?: unknown;
  response: Response;
}

/** The body of a good answer; undefined where it has none. @throws Problem */
async function unwrap<T>(call: Promise<ApiResult<T>>): Promise<T> {
  const answered = await call.catch((error: unknown) => {
    // What is not JSON was not said by the server: a portal's page, or half an answer.
    const reason = error instanceof SyntaxError ? "the server did not answer as it should" : null;
    throw new Problem("network", 0, reason ?? "the server cannot be reached");
  });
  const { data, error, response } = answered;
  if (response.ok && error === undefined) return data as T;
  const { code, detail } = (typeof error === "object" && error ? error : {}) as Partial<Schemas["Problem"]>;
  const wait = Number(response.headers.get("Retry-After")) * 1000;
  throw new Problem(
    code ?? "network",
    response.status,
    detail ?? "the server did not answer as it should",
    wait || null,
  );
}

export const fetchAccount = () => unwrap(client.GET("/api/account"));

/** Signed out: for a new notebook of this name. Signed in: for one more passkey. */
export const beginRegistration = (name?: string) =>
  unwrap(client.POST("/api/passkeys/options", { body: name ? { name } : {} }));
export const registerPasskey = (body: Schemas["MakePasskey"]) =>
  unwrap(client.POST("/api/passkeys", { body }));
export const renameAccount = (name: string) => unwrap(client.PATCH("/api/account", { body: { name } }));

export const renamePasskey = (passkey_id: string, name: string) =>
  unwrap(client.PATCH("/api/passkeys/{passkey_id}", { params: { path: { passkey_id } }, body: { name } }));
/** The last one goes only where `last` says that it may. */
export const removePasskey = (passkey_id: string, { last = false } = {}) =>
  unwrap(
    client.DELETE("/api/passkeys/{passkey_id}", {
      params: { path: { passkey_id }, query: last ? { last: "yes" } : {} },
    }),
  );

export const beginSignIn = () => unwrap(client.POST("/api/session/options", { body: {} }));
export const signIn = (body: Schemas["SignIn"]) => unwrap(client.POST("/api/session", { body }));
export const signOut = () => unwrap(client.DELETE("/api/session"));
export const signOutElsewhere = () => unwrap(client.DELETE("/api/sessions"));
export const endSession = (session_id: string) =>
  unwrap(client.DELETE("/api/sessions/{session_id}", { params: { path: { session_id } } }));

/** Before what is dangerous the person verifies again. */
export const beginVerification = () => unwrap(client.POST("/api/session/fresh/options", { body: {} }));
export const verifySession = (body: Schemas["Proof"]) => unwrap(client.POST("/api/session/fresh", { body }));

/** A new recovery code, shown this once. */
export const createRecoveryCode = () => unwrap(client.POST("/api/recovery-code", { body: {} }));
export const redeemRecoveryCode = (code: string, device?: DeviceName) =>
  unwrap(client.POST("/api/session/recover", { body: { code, ...(device && { device }) } }));

/** Title and description of a page, looked up by the server because somebody asked. */
export const lookUpLink = (url: string) => unwrap(client.POST("/api/links", { body: { url } }));

/** The calendar at an address, fetched by the server because somebody asked. */
export const fetchCalendar = (url: string) => unwrap(client.POST("/api/links/calendar", { body: { url } }));

/** Since when the notebook's calendar can be read at a secret address, ms; null: it cannot. */
export const fetchCalendarFeed = () => unwrap(client.GET("/api/calendar-feed"));
/** A new secret address, shown this once; an earlier one is dead then. */
export const createCalendarFeed = (timezone: string, alarm: boolean) =>
  unwrap(client.POST("/api/calendar-feed", { body: { timezone, alarm } }));
export const revokeCalendarFeed = () => unwrap(client.DELETE("/api/calendar-feed"));

/** The server's public key for Web Push, and since when this browser is told on the day, ms; null: it is not. */
export const fetchPushSubscription = () => unwrap(client.GET("/api/push-subscription"));
export const putPushSubscription = (body: Schemas["NewPushSubscription"]) =>
  unwrap(client.PUT("/api/push-subscription", { body }));
export const deletePushSubscription = () => unwrap(client.DELETE("/api/push-subscription"));
