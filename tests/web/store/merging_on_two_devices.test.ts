/** People merged on two devices that had not heard of each other: no jot is lost, and both end alike. */

import { beforeEach, expect, test } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import { Network, type Phone } from "../world";

let phone: Phone;
let laptop: Phone;
const [A, B, C] = [createId(), createId(), createId()];
const WHOLE = { batch: 50, page: 50 };

const jot = (text: string, ...person_ids: string[]): Change => ({
  kind: "jot",
  id: createId(),
  fields: { text, person_ids, heard_at: 1 },
});

/** What is written later has a later stamp, on whichever device. */
async function write(who: Phone, ...changes: Change[]): Promise<void> {
  const before = Date.now();
  while (Date.now() === before) await new Promise(setImmediate);
  await who.on((app) => app.writeChanges(changes));
}

/** Everybody hears everything. */
async function sync(): Promise<void> {
  for (let turn = 0; turn < 4; turn += 1)
    for (const who of [phone, laptop]) await who.exchange("none", WHOLE);
  expect(await phone.bytes()).toBe(await laptop.bytes());
}

async function merge(who: Phone, one: string, other: string, chosen = {}): Promise<void> {
  const plan = await who.on((app) => app.planMerge(one, other, chosen));
  await write(who, ...plan!.changes);
}

async function takeApart(who: Phone, id: string): Promise<void> {
  const plan = await who.on((app) => app.planUnmerge(id));
  await write(who, ...plan!.changes);
}

const heardOf = async (who: Phone, id: string) =>
  (await who.on((app) => app.listJotsAbout(id))).map(({ fields }) => fields.text).sort();
const people = async (who: Phone) =>
  Object.fromEntries((await who.on((app) => app.listAll("person"))).map(({ id, fields }) => [id, fields]));

beforeEach(async () => {
  const network = new Network();
  phone = await network.phone();
  laptop = await network.phone();
  await write(
    phone,
    { kind: "person", id: A, fields: { name: "Dana", phone: "555-0100" } },
    { kind: "person", id: B, fields: { name: "Dana Ruiz", phone: "555-0199" } },
    { kind: "person", id: C, fields: { name: "Dana" } },
    jot("of A", A),
    jot("of B", B),
    jot("of C", C),
    jot("of A and B", A, B),
  ); // prettier-ignore
  await sync();
});

test("merged in opposite directions: the same one stays, every jot is theirs, and both choices are kept", async () => {
  await merge(phone, A, B, { phone: "survivor" });
  await merge(laptop, B, A, { phone: "duplicate" });
  await sync();
  for (const who of [phone, laptop]) {
    expect(Object.keys(await people(who)).sort()).toEqual([A, C].sort());
    expect(await heardOf(who, A)).toEqual(["of A", "of A and B", "of B"]);
    expect((await people(who))[A]).toMatchObject({ name: "Dana Ruiz" });
  }
  await takeApart(phone, B);
  await sync();
  for (const who of [phone, laptop]) {
    expect(await heardOf(who, A)).toEqual(["of A", "of A and B"]);
    expect(await heardOf(who, B)).toEqual(["of A and B", "of B"]);
    expect(await people(who)).toMatchObject({
      [A]: { name: "Dana" },
      [B]: { name: "Dana Ruiz", phone: "555-0199" },
    });
  }
});

test("what a device that has not heard of the merge writes about the one who is gone is found with the one who stayed", async () => {
  await merge(laptop, A, B);
  await write(phone, jot("of B, later", B));
  await sync();
  for (const who of [phone, laptop]) expect(await heardOf(who, A)).toContain("of B, later");
  expect(await phone.on((app) => app.listMergeChain(B))).toEqual([A]);
  await laptop.on((app) => app.turnLateReferences(A));
  await sync();
  const jots = await phone.on((app) => app.listAll("jot"));
  expect(jots.find(({ fields }) => fields.text === "of B, later")!.fields.person_ids).toEqual([A]);
});

test("merged in a chain, each link on another device: all is with the last, and each link opens again", async () => {
  await merge(phone, A, B);
  await merge(laptop, B, C);
  await sync();
  expect(await heardOf(phone, A)).toEqual(["of A", "of A and B", "of B", "of C"]);
  expect(await phone.on((app) => app.listMergeChain(C))).toEqual([B, A]);
  await takeApart(phone, C);
  await sync();
  expect(await heardOf(laptop, C)).toEqual(["of C"]);
  expect(await heardOf(laptop, A)).toEqual(["of A", "of A and B", "of B"]);
  expect(Object.keys(await people(laptop)).sort()).toEqual([A, C].sort());
});

test("where a merge on another device filled fields of the one who is gone, they stand there again, and nothing is lost", async () => {
  await write(laptop, { kind: "person", id: C, fields: { name: "Dana Ruiz, PHR" } });
  await merge(phone, A, B);
  await merge(laptop, B, C);
  await sync();
  expect(await heardOf(phone, A)).toEqual(["of A", "of A and B", "of B"]);
  expect(await heardOf(phone, B)).toEqual(["of C"]);
  await merge(phone, A, B);
  await sync();
  expect(await heardOf(laptop, A)).toEqual(["of A", "of A and B", "of B", "of C"]);
});

test("what is written into the one who is gone, elsewhere and later, brings them back; merged again, all comes apart", async () => {
  await merge(laptop, A, B);
  await write(phone, { kind: "person", id: B, fields: { email: "dana@acme.example" } });
  await sync();
  expect((await people(laptop))[B]).toMatchObject({ email: "dana@acme.example" });
  await write(phone, jot("of B, since", B));
  await sync();
  await merge(laptop, A, B);
  await sync();
  expect((await people(phone))[A]).toMatchObject({ name: "Dana Ruiz", email: "dana@acme.example" });
  await takeApart(phone, B);
  await sync();
  expect(await heardOf(laptop, B)).toEqual(["of A and B", "of B", "of B, since"]);
  expect(await heardOf(laptop, A)).toEqual(["of A", "of A and B"]);
});

test("whoever is forgotten takes along whoever was merged into them", async () => {
  await merge(phone, A, B);
  await write(phone, { kind: "person", id: A, fields: { erased_at: 1 } });
  await sync();
  const rows = await laptop.rows();
  expect(rows.filter(({ id }) => id === A || id === B).map(({ fields }) => fields)).toEqual([
    { erased_at: 1 },
    { erased_at: 1 },
  ]);
});
