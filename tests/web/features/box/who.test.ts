/** Who is written down by the box: one who may be meant is, unless somebody else was chosen. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Draft } from "../../../../web/src/data/boxDraft";
import { createId } from "../../../../web/src/domain/records/ids";
import type { PersonFields } from "../../../../web/src/domain/records/model";
import { current, newDisk, start } from "../../phone";

async function open() {
  const app = await start(current());
  const [draft, save] = await Promise.all([
    import("../../../../web/src/data/boxDraft"),
    import("../../../../web/src/features/box/save"),
  ]);
  return { app, ...draft, ...save };
}

let box: Awaited<ReturnType<typeof open>>;

beforeEach(async () => {
  newDisk();
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal("addEventListener", () => undefined);
  box = await open();
});
afterEach(() => {
  box.holdDraft();
  box.app.closeStore();
  vi.unstubAllGlobals();
});

async function addPerson(fields: PersonFields): Promise<string> {
  const id = createId();
  await box.app.writeChanges([{ kind: "person", id, fields }]);
  return id;
}

/** Saves what is in the box, and answers the jot's fields and everybody's names. */
async function save(part: Partial<Draft>) {
  box.changeDraft(part);
  expect(await box.saveBox(null)).not.toBeNull();
  const [jot] = await box.app.listAll("jot");
  const people = (await box.app.listAll("person")).map(({ fields }) => fields.name).sort();
  return { jot: jot!.fields, people };
}

test.each<[string, Partial<Draft>]>([
  ["in the line", { text: "Priya ! nobody reads the handbook" }],
  ["under Who", { text: "! nobody reads the handbook", name: "Priya" }],
  ["in both", { text: "Priya ! nobody reads the handbook", name: "priya shah, SHRM-CP" }],
])("the only one of a first name is meant %s", async (_, part) => {
  const priya = await addPerson({ name: "Priya Shah" });
  const { jot, people } = await save(part);
  expect(people).toEqual(["Priya Shah"]);
  expect(jot.person_ids).toEqual([priya]);
});

test("a first name alone under Who is the only one who has it", async () => {
  const chidi = await addPerson({ name: "Chidi Okafor" });
  const { jot, people } = await save({ text: "! nobody reads the handbook", name: "Chidi" });
  expect([people, jot.person_ids]).toEqual([["Chidi Okafor"], [chidi]]);
});

test("unless somebody else of that name was chosen", async () => {
  const priya = await addPerson({ name: "Priya Shah" });
  const who = [{ name: "Priya", unlike: [priya] }];
  const { jot, people } = await save({ text: "Priya ! nobody reads the handbook", who });
  expect(people).toEqual(["Priya", "Priya Shah"]);
  expect(jot.person_ids).toHaveLength(1);
  const fresh = (await box.app.listAll("person")).find(({ fields }) => fields.name === "Priya");
  expect(fresh?.fields.not_same_ids).toEqual([priya]);
});

test("of two of a first name whoever was chosen is meant", async () => {
  const dana = await addPerson({ name: "Dana Ruiz" });
  await addPerson({ name: "Dana Lee" });
  const who = [{ id: dana, name: "Dana Ruiz" }];
  const { jot, people } = await save({ text: "Dana ! nobody reads the handbook", who });
  expect(people).toEqual(["Dana Lee", "Dana Ruiz"]);
  expect(jot.person_ids).toEqual([dana]);
});

test.each([
  ["Ruiz, Dana", [{ name: "Ruiz" }], "Dana"],
  ["Dana Ruiz, SHRM-SCP", [{ name: "Dana Ruiz" }], "SHRM-SCP"],
  ["Dana Ruiz, SHRM-SCP, PhD", [{ name: "Dana Ruiz" }, { name: "SHRM-SCP" }], "PhD"],
])("%s under Who is one person", async (_, who, name) => {
  const dana = await addPerson({ name: "Dana Ruiz" });
  const { jot, people } = await save({ text: "a word", who, name });
  expect(people).toEqual(["Dana Ruiz"]);
  expect(jot.person_ids).toEqual([dana]);
});
