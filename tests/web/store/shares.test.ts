/** Shares that wait on a device: each stays until somebody says what becomes of it, also when the notebook leaves. */
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Row } from "../../../web/src/domain/records/model";
import type { Share } from "../../../web/src/domain/shares";
import { type App, current, newDisk, start } from "../phone";

type Shares = typeof import("../../../web/src/store/shares") &
  typeof import("../../../web/src/data/shelving");

let app: App;
let shares: Shares;

const bytes = new TextEncoder().encode("PNG").buffer as ArrayBuffer;
const picture = { name: "card.png", type: "image/png", bytes };
const share = (title: string, more: Partial<Share> = {}): Share => ({
  title,
  text: "",
  url: "",
  files: [],
  left_out: 0,
  ...more,
});
const titles = async () => (await shares.listWaitingShares()).map((one) => one.share.title);
const shelf = async (): Promise<Row<"clipping">["fields"][]> =>
  (await app.listAll("clipping")).map(({ fields }) => fields);

beforeEach(async () => {
  newDisk();
  app = await start(current());
  shares = {
    ...(await import("../../../web/src/store/shares")),
    ...(await import("../../../web/src/data/shelving")),
  };
});
afterEach(() => app.closeStore());

test("they wait in their order, with their bytes, and each by its id", async () => {
  const id = await shares.keepShare(share("first", { files: [picture] }));
  await shares.keepShare(share("second"));
  await app.saveDraft("box", { text: "nothing of a share" });
  expect(await titles()).toEqual(["first", "second"]);
  const stored = await shares.findShare(id);
  expect(new TextDecoder().decode(stored!.files[0]!.bytes)).toBe("PNG");
  await shares.dropShare(id);
  expect(await titles()).toEqual(["second"]);
  expect(await shares.findShare(id)).toBeUndefined();
});

test("what was written into the notebook waits no more, though its place is left for a moment", async () => {
  const id = await shares.keepShare(share("kept"));
  await app.writeChanges([{ kind: "clipping", id, fields: { title: "kept" } }], {
    draft: shares.buildShareKey(id),
  });
  expect(await titles()).toEqual([]);
  expect((await app.countLocalOnly()).shares).toBe(0);
});

test("nothing is wiped while one waits", async () => {
  const id = await shares.keepShare(share("only here"));
  expect(await app.countLocalOnly()).toEqual({ unsent: 0, shares: 1, drafts: 0 });
  expect(await app.wipeDevice()).toBe(false);
  expect(await titles()).toEqual(["only here"]);
  await shares.dropShare(id);
  expect(await app.wipeDevice()).toBe(true);
});

test("before the notebook leaves, words go onto the shelf, and a picture that cannot be opened waits on", async () => {
  const id = await shares.keepShare(share("an article", { url: "https://example.org/a", files: [picture] }));
  await shares.keepShare(share("", { files: [picture] }));
  expect(await shares.shelveWaiting(5)).toBe(false);
  expect(await shares.shelveWaiting(6)).toBe(false);
  expect(await shelf()).toMatchObject([
    { title: "an article", url: "https://example.org/a", kind: "article", found_at: 5 },
  ]);
  expect((await app.listAll("clipping"))[0]!.id).toBe(id);
  const waiting = await shares.listWaitingShares();
  expect(waiting.map((one) => [one.share.title, one.share.files.length])).toEqual([
    ["", 1],
    ["", 1],
  ]);
});

test("before the notebook leaves, it is told whether all has found its place", async () => {
  await shares.keepShare(share("an article"));
  expect(await shares.shelveWaiting()).toBe(true);
  expect(await app.countLocalOnly()).toMatchObject({ shares: 0 });
});
