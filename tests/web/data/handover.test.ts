/** The notebook by hand, from the Safari tab into the home-screen app: nothing is lost, nothing doubled. */

import { expect, test } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change } from "../../../web/src/domain/records/model";
import { emptyDisk } from "../phone";
import { Network, Phone } from "../world";

const id = createId();
const jot = (text: string, of = id): Change => ({ kind: "jot", id: of, fields: { text } });
const write = (phone: Phone, change: Change) => phone.on((app) => app.writeChanges([change]));
const copied = (phone: Phone) => phone.on((app) => app.handover.copyNotebook());
const paste = (phone: Phone, text: string) => phone.on((app) => app.handover.takeNotebook(text));
const text = async (phone: Phone) => (await phone.on((app) => app.findRecord(id, "jot")))?.fields.text;
const savedWordings = async (phone: Phone) =>
  (await phone.on((app) => app.listAll("wording"))).map(({ fields }) => fields.words);

async function settled(...phones: Phone[]): Promise<void> {
  for (let round = 0; round < 3; round += 1)
    for (const phone of phones) while ((await phone.exchange()).is === "more");
}

test("what was written in the tab is in the app, unsent, and goes up from there", async () => {
  const network = new Network();
  const tab = await new Phone(network, emptyDisk()).open();
  await write(tab, jot("in the tab"));
  const app = await network.phone();
  const notebook = await copied(tab);
  expect(app.on((opened) => opened.handover.readNotebook(notebook))).toEqual({ records: 1 });
  await paste(app, notebook);
  const laptop = await network.phone();
  await settled(app, laptop);
  expect(await text(laptop)).toBe("in the tab");
});

test("taken in twice, after edits on both sides too, nothing doubles and no words are lost", async () => {
  const network = new Network();
  const [tab, app] = [await new Phone(network, emptyDisk()).open(), await network.phone()];
  await write(tab, jot("first"));
  await paste(app, await copied(tab));
  await paste(app, await copied(tab));
  expect(await savedWordings(app)).toEqual([]);
  await write(app, jot("edited in the app"));
  await paste(app, await copied(tab));
  expect([await text(app), await savedWordings(app)]).toEqual(["edited in the app", []]);
  await write(tab, jot("edited in the tab"));
  await paste(app, await copied(tab));
  await paste(app, await copied(tab));
  expect([await text(app), await savedWordings(app)]).toEqual(["edited in the tab", ["edited in the app"]]);
  await settled(app);
  expect([await text(app), await savedWordings(app)]).toEqual(["edited in the tab", ["edited in the app"]]);
});

test("both sides signed in: the wording that each makes of the same loss is one", async () => {
  const network = new Network();
  const [one, other] = [await network.phone(), await network.phone()];
  await write(one, jot("one"));
  await write(other, jot("other"));
  await paste(one, await copied(other));
  await settled(other, one);
  await settled(other);
  expect(await savedWordings(one)).toHaveLength(1);
  expect(await one.bytes()).toBe(await other.bytes());
});

test("what was forgotten is forgotten in the other too", async () => {
  const network = new Network();
  const [tab, app] = [await new Phone(network, emptyDisk()).open(), await network.phone()];
  await write(tab, jot("her secret"));
  await paste(app, await copied(tab));
  await write(tab, { kind: "jot", id, fields: { erased_at: 1 } });
  await paste(app, await copied(tab));
  expect(await text(app)).toBeUndefined();
  expect(await copied(app)).not.toContain("secret");
});

test.each(["", "hello", "{}", '{"heedful":1}', "[1]"])("%j is no notebook", async (payload) => {
  const app = await new Phone(new Network(), emptyDisk()).open();
  expect(app.on((opened) => opened.handover.readNotebook(payload))).toBeNull();
});

test("in a file the bytes of photos and memos go along that are nowhere else, and stand there as unsent", async () => {
  const network = new Network();
  const [tab, app] = [await new Phone(network, emptyDisk()).open(), await network.phone()];
  const bytes = (size: number, first: number) =>
    Uint8Array.from({ length: size }, (_, at) => at + first).buffer;
  const keep = (size: number, first: number, type: string) =>
    tab.on((opened) =>
      opened.keepBytes(bytes(size, first), type, (sha256) => [
        { kind: "photo", id: createId(), fields: { sha256 } },
      ]),
    );
  await keep(100_001, 1, "image/webp");
  await keep(3, 7, "audio/mp4");
  await keep(5, 9, "image/webp");
  await keep(4, 20, "image/png");
  const [sent, refused] = await tab.on(async (opened) => {
    const hashes = await Promise.all([bytes(5, 9), bytes(4, 20)].map((one) => opened.hashBytes(one)));
    await opened.markBlobDone(hashes[0]!);
    await opened.markBlobDone(hashes[1]!, 415);
    return hashes;
  });
  const file = (await tab.on((opened) => opened.handover.packNotebook())).join("");
  expect(app.on((opened) => opened.handover.readNotebook(file))).toEqual({ records: 4 });
  await paste(app, file);
  const waiting = await app.on((opened) => opened.listWaitingBlobs());
  expect(waiting).toHaveLength(3);
  expect(waiting).toContain(refused);
  expect(waiting).not.toContain(sent);
  const long = await app.on(async (opened) => opened.getBlob(await opened.hashBytes(bytes(100_001, 1))));
  expect(new Uint8Array(long!.bytes)).toEqual(new Uint8Array(bytes(100_001, 1)));
  expect(long).toMatchObject({ type: "image/webp", waiting: 1 });
});

test("bytes in a file that are not what they say are left out, and its words are taken in", async () => {
  const app = await new Network().phone();
  const row = { id, kind: "jot", fields: { text: "in the file" }, stamps: {}, base: {} };
  const blobs = [
    { sha256: "a".repeat(64), type: "image/png", base64: "AAAA" },
    { sha256: "b".repeat(64), type: "image/png", base64: "not base64!" },
    { sha256: "c".repeat(64), type: "text/html", base64: "AAAA" },
    null,
  ];
  await paste(app, JSON.stringify({ heedful: 1, copied_at: 1, records: [row], blobs }));
  expect(await app.on((opened) => opened.listWaitingBlobs())).toEqual([]);
});
