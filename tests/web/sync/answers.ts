/** Answers of a server that is not there, for tests of one device and its exchanges. */
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import type { ExchangeRequest } from "../../../web/src/sync/protocol";
import type { App } from "../phone";

export const newJot = (text: string, id = createId()): Change => ({
  kind: "jot",
  id,
  fields: { text, heard_at: 1 },
});

export const jsonResponse = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), {
    status,
    headers: { "Content-Type": status < 400 ? "application/json" : "application/problem+json", ...headers },
  });

/** What the device asked, unpacked. */
export async function readRequest(init: RequestInit): Promise<ExchangeRequest> {
  const squeezed = new Headers(init.headers).get("Content-Encoding") === "gzip";
  const body = new Response(init.body as BodyInit).body!;
  return new Response(
    squeezed ? body.pipeThrough(new DecompressionStream("gzip")) : body,
  ).json() as Promise<ExchangeRequest>;
}

/** A page that answers the question, as the server would. */
export const respondWith =
  (rest: object = {}) =>
  async (init: RequestInit) => {
    const { req, heard } = await readRequest(init);
    return jsonResponse({
      app: "heedful",
      protocol: 1,
      req,
      epoch: "e",
      revision: heard,
      more: false,
      changes: [],
      refused: [],
      now: Date.now(),
      ...rest,
    });
  };

/** The two exchanges after which a device and this server know each other. */
export async function introduce(app: App): Promise<void> {
  await app.exchangeOnce(respondWith());
  await app.exchangeOnce(respondWith());
}
