/** Getting ready: names that are added one upon the other all stand on the list. */
import { beforeEach, expect, test, vi } from "vitest";
import { createId } from "../../../../web/src/domain/records/ids";
import { current, newDisk, start } from "../../phone";

async function open() {
  const app = await start(current());
  const [hopes, turns] = await Promise.all([
    import("../../../../web/src/features/prepare/hopes"),
    import("../../../../web/src/data/inTurn"),
  ]);
  return { app, ...hopes, ...turns };
}

let opened: Awaited<ReturnType<typeof open>>;
beforeEach(async () => {
  newDisk();
  vi.stubGlobal("navigator", {});
  opened = await open();
});

async function addEvent() {
  const { rows } = await opened.app.writeChanges([
    { kind: "event", id: createId(), fields: { name: "Talent" } },
  ]);
  return rows[0] as Parameters<typeof opened.addHopes>[0];
}
const addPerson = async (name: string) => {
  const id = createId();
  await opened.app.writeChanges([{ kind: "person", id, fields: { name } }]);
  return { id, name };
};

test("names that are added while the ones before are being written are all hoped for", async () => {
  const event = await addEvent();
  const known = [await addPerson("Dana Ruiz"), await addPerson("Tom Ek")];
  await Promise.all([
    opened.addHopes(event, [{ name: "Eee Fff" }, { name: "Ggg Hhh" }]),
    opened.addHopes(event, [known[0]!]),
    opened.addHopes(event, [{ name: "Iii Jjj" }]),
    opened.addHopes(event, [known[1]!]),
    opened.addHopes(event, [{ name: "Eee Fff" }]),
  ]);
  const hopes = await opened.readHopes(opened.app.notebook, event.id);
  expect(hopes.map(({ person }) => person.fields.name).sort()).toEqual([
    "Dana Ruiz",
    "Eee Fff",
    "Ggg Hhh",
    "Iii Jjj",
    "Tom Ek",
  ]);
});

test("what is taken off and put on a list at once does both", async () => {
  const event = await addEvent();
  const change = (next: (now: string[]) => string[]) => opened.changeList(event, "kit_ids", next);
  const [one, two, three] = [createId(), createId(), createId()];
  await Promise.all([
    change((now) => [...now, one]),
    change((now) => [...now, two]),
    change((now) => now.filter((id) => id !== one)),
    change((now) => [...now, three, two]),
  ]);
  expect((await opened.app.findRecord(event.id, "event"))?.fields.kit_ids).toEqual([two, three]);
});
