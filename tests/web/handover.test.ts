/** The notebook by hand, from the Safari tab into the home-screen app: nothing is lost, nothing doubled. */
import { expect, test } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change } from "../../web/src/kinds/model";
import { emptyDisk } from "./phone";
import { Network, Phone } from "./world";

const id = newId();
const jot = (text: string, of = id): Change => ({ kind: "jot", id: of, fields: { text } });
const write = (phone: Phone, change: Change) => phone.on((app) => app.write([change]));
const copied = (phone: Phone) => phone.on((app) => app.handover.copyNotebook());
const paste = (phone: Phone, text: string) => phone.on((app) => app.handover.take(text));
const text = async (phone: Phone) => (await phone.on((app) => app.get<"jot">(id)))?.fields.text;
const kept = async (phone: Phone) => (await phone.on((app) => app.allOf("wording"))).map(({ fields }) => fields.words);

async function settled(...phones: Phone[]): Promise<void> {
  for (let round = 0; round < 3; round += 1) for (const phone of phones) while ((await phone.exchange()).is === "more");
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
  expect(await kept(app)).toEqual([]);
  await write(app, jot("edited in the app"));
  await paste(app, await copied(tab));
  expect([await text(app), await kept(app)]).toEqual(["edited in the app", []]);
  await write(tab, jot("edited in the tab"));
  await paste(app, await copied(tab));
  await paste(app, await copied(tab));
  expect([await text(app), await kept(app)]).toEqual(["edited in the tab", ["edited in the app"]]);
  await settled(app);
  expect([await text(app), await kept(app)]).toEqual(["edited in the tab", ["edited in the app"]]);
});

test("both sides signed in: the wording that each makes of the same loss is one", async () => {
  const network = new Network();
  const [one, other] = [await network.phone(), await network.phone()];
  await write(one, jot("one"));
  await write(other, jot("other"));
  await paste(one, await copied(other));
  await settled(other, one);
  await settled(other);
  expect(await kept(one)).toHaveLength(1);
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

test.each(["", "hello", "{}", '{"heedful":1}', "[1]"])("%j is no notebook", async (given) => {
  const app = await new Phone(new Network(), emptyDisk()).open();
  expect(app.on((opened) => opened.handover.readNotebook(given))).toBeNull();
});
