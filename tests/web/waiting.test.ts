/** Shares that wait on a device: each stays until somebody says what becomes of it, also when the notebook leaves. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Share } from "../../web/src/intake/shares";
import type { Row } from "../../web/src/kinds/model";
import { current, newDisk, start, type App } from "./phone";

type Shares = typeof import("../../web/src/store/shares") & typeof import("../../web/src/store/shelving");

let app: App;
let shares: Shares;

const bytes = new TextEncoder().encode("PNG").buffer as ArrayBuffer;
const picture = { name: "card.png", type: "image/png", bytes };
const share = (title: string, more: Partial<Share> = {}): Share => ({ title, text: "", url: "", files: [], left_out: 0, ...more });
const titles = async () => (await shares.waitingShares()).map((one) => one.share.title);
const shelf = async (): Promise<Row<"clipping">["fields"][]> => (await app.allOf("clipping")).map(({ fields }) => fields);

beforeEach(async () => {
  newDisk();
  app = await start(current());
  shares = { ...(await import("../../web/src/store/shares")), ...(await import("../../web/src/store/shelving")) };
});
afterEach(() => app.closeStore());

test("they wait in their order, with their bytes, and each by its id", async () => {
  const id = await shares.keepShare(share("first", { files: [picture] }));
  await shares.keepShare(share("second"));
  await app.saveDraft("box", { text: "nothing of a share" });
  expect(await titles()).toEqual(["first", "second"]);
  const kept = await shares.keptShare(id);
  expect(new TextDecoder().decode(kept!.files[0]!.bytes)).toBe("PNG");
  await shares.dropShare(id);
  expect(await titles()).toEqual(["second"]);
  expect(await shares.keptShare(id)).toBeUndefined();
});

test("what was written into the notebook waits no more, though its place is left for a moment", async () => {
  const id = await shares.keepShare(share("kept"));
  await app.write([{ kind: "clipping", id, fields: { title: "kept" } }], { draft: shares.keyOf(id) });
  expect(await titles()).toEqual([]);
  expect((await app.atStake()).shares).toBe(0);
});

test("nothing is wiped while one waits", async () => {
  const id = await shares.keepShare(share("only here"));
  expect(await app.atStake()).toEqual({ unsent: 0, shares: 1 });
  expect(await app.wipe()).toBe(false);
  expect(await titles()).toEqual(["only here"]);
  await shares.dropShare(id);
  expect(await app.wipe()).toBe(true);
});

test("before the notebook leaves, words go onto the shelf, and a picture waits on", async () => {
  const id = await shares.keepShare(share("an article", { url: "https://example.org/a", files: [picture] }));
  await shares.keepShare(share("", { files: [picture] }));
  await shares.shelveWaiting(5);
  await shares.shelveWaiting(6);
  expect(await shelf()).toMatchObject([{ title: "an article", url: "https://example.org/a", kind: "article", found_at: 5 }]);
  expect((await app.allOf("clipping"))[0]!.id).toBe(id);
  const waiting = await shares.waitingShares();
  expect(waiting.map((one) => [one.share.title, one.share.files.length])).toEqual([["", 1], ["", 1]]);
});
