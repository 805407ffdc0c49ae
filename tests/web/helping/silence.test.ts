/** *Not this* holds on every device, and can be undone on any. */
import { expect, test } from "vitest";
import { isId, newId } from "../../../web/src/kinds/id";
import type { Change } from "../../../web/src/kinds/model";
import { silence, silenceIntroduction } from "../../../web/src/matching/helping/silence";
import { current, newDisk, on, start } from "../phone";
import { Network, type Phone } from "../world";
import { helper } from "./notebook";

const [dana, jot, clipping] = [newId(), newId(), newId()];
const WRITTEN: Change[] = [
  { kind: "person", id: dana, fields: { name: "Dana" } },
  { kind: "jot", id: jot, fields: { kind: "challenge", state: "open", text: "nurses quit", person_ids: [dana] } },
  { kind: "clipping", id: clipping, fields: { kind: "article", title: "Stay interviews: keep nurses" } },
];

test("the same pair has the same record everywhere, another pair another", () => {
  expect(silence(jot, clipping)).toEqual(silence(jot, clipping));
  expect(isId(silence(jot, clipping).id)).toBe(true);
  expect(silence(jot, clipping).id).not.toBe(silence(jot, dana).id);
  expect(silence(jot, clipping).id).not.toBe(silence(clipping, jot).id);
  expect(silenceIntroduction(dana, jot)).toEqual(silenceIntroduction(jot, dana));
});

/** Everything up and down, on both. */
async function settle(...phones: Phone[]): Promise<void> {
  for (let round = 0; round < 12; round += 1) for (const phone of phones) await phone.exchange();
}

const comesUp = async (phone: Phone) => helper(...(await phone.rows())).forJot(jot, 3).length > 0;

test("two devices silence the same pair: one record, silence on both, and one undo", async () => {
  const network = new Network();
  const [phone, laptop] = [await network.phone(), await network.phone()];
  await phone.on((app) => app.write([...WRITTEN]));
  await settle(phone, laptop);
  expect([await comesUp(phone), await comesUp(laptop)]).toEqual([true, true]);

  await phone.on((app) => app.write([silence(jot, clipping)]));
  expect([await comesUp(phone), await comesUp(laptop)]).toEqual([false, true]);
  await laptop.on((app) => app.write([silence(jot, clipping)]));
  await settle(phone, laptop);
  const followups = (await laptop.rows()).filter(({ kind }) => kind === "followup");
  expect(followups.map(({ id, refused }) => [id, refused])).toEqual([[silence(jot, clipping).id, undefined]]);
  expect((await laptop.rows()).filter(({ kind }) => kind === "wording")).toEqual([]);
  expect([await comesUp(phone), await comesUp(laptop)]).toEqual([false, false]);

  const undo = { kind: "followup", id: silence(jot, clipping).id, fields: { deleted_at: Date.now() } } as const;
  await laptop.on((app) => app.write([undo]));
  await settle(laptop, phone);
  expect([await comesUp(phone), await comesUp(laptop)]).toEqual([true, true]);
});

test("what finds help on a device follows what is written there", async () => {
  newDisk();
  const app = await start(current());
  const { openHelper } = await import("../../../web/src/matching/helping/open");
  const asked = await openHelper();
  expect(await openHelper()).toBe(asked);
  const written = async (...changes: Parameters<typeof app.write>) => {
    await on(current(), () => app.write(...changes));
    return (expected: number) => expect.poll(() => asked.forJot(jot, 3).length).toBe(expected);
  };
  await (await written([...WRITTEN]))(1);
  await (await written([silence(jot, clipping)]))(0);
  await (await written([{ kind: "followup", id: silence(jot, clipping).id, fields: { deleted_at: Date.now() } }]))(1);
  await (await written([{ kind: "jot", id: jot, fields: { in_confidence: true } }]))(0);
  app.closeStore();
});
