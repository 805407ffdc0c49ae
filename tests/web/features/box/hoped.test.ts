/** Whoever was hoped for is met when something is heard of them, and met again when more is. */
import { expect, test, vi } from "vitest";
import { add, box, save } from "./evening";

const at = (month: number, day: number) => vi.setSystemTime(new Date(2026, month - 1, day, 19));
const HEARD = "Renee Castillo @Harbor Foods !nobody stays on the night shift";

/** What falls due of one person: why, and on which day. */
async function findDueOf(person: string): Promise<string[]> {
  const { readLines } = await import("../../../../web/src/data/dueLines");
  const { lines } = await readLines();
  return lines.filter(({ person_id }) => person_id === person).map(({ why, due_on }) => `${why} ${due_on}`);
}

const saveAt = async (event: string, text: string) =>
  save({ text }, (await box.app.findRecord(event, "event"))!);

async function readSummary(id: string) {
  const { readSummary: read } = await import("../../../../web/src/data/people/brief");
  const person = await box.app.findRecord(id, "person");
  return read(box.app.notebook, person!);
}

test("the first gift falls due two days after the event at which they were met", async () => {
  at(11, 25);
  const event = await add("event", { name: "Talent", starts_on: "2026-12-02" });
  const renee = await add("person", { name: "Renee Castillo", hoped_for: true, event_id: event });
  expect(await findDueOf(renee)).toEqual([]);
  at(12, 2);
  const { jot, people } = await saveAt(event, HEARD);
  expect([people, jot.person_ids]).toEqual([["Renee Castillo @ Harbor Foods"], [renee]]);
  expect(await findDueOf(renee)).toEqual(["first 2026-12-04"]);
});

test("also whoever was known before, whom the event names itself", async () => {
  at(11, 25);
  const renee = await add("person", { name: "Renee Castillo" });
  const event = await add("event", { name: "Talent", starts_on: "2026-12-02", hoped_for_ids: [renee] });
  at(12, 2);
  await saveAt(event, HEARD);
  expect(await findDueOf(renee)).toEqual(["first 2026-12-04"]);
});

test("also whoever was written down by their name alone", async () => {
  const renee = await add("person", { name: "Renee Castillo" });
  expect(await findDueOf(renee)).toEqual([]);
  at(12, 2);
  await save({ text: HEARD });
  expect(await findDueOf(renee)).toEqual(["first 2026-12-04"]);
});

test("a new challenge after a gift asks for the next in two days, and is the last contact", async () => {
  at(11, 25);
  const renee = await add("person", { name: "Renee Castillo", met_at: Date.now() });
  await save({ text: HEARD });
  at(11, 28);
  const gift = { person_id: renee, state: "done", done_at: Date.now() } as const;
  await add("followup", gift);
  at(12, 15);
  await save({ text: "Renee Castillo !payroll is late" });
  expect(await findDueOf(renee)).toEqual(["first 2026-12-17"]);
  expect((await readSummary(renee)).lastContact).toMatch(/Dec 15/);
});

test("a declined introduction settles neither side, and is no gift on either's page", async () => {
  at(12, 1);
  const [renee, tom] = [
    await add("person", { name: "Renee Castillo", met_at: Date.now() }),
    await add("person", { name: "Tom Ek", met_at: Date.now() }),
  ];
  await save({ text: "Renee Castillo & Tom Ek !nobody stays on the night shift" });
  at(12, 4);
  const fields = { person_id: renee, other_person_id: tom, person_consent: "no", state: "let_go" } as const;
  await add("followup", { ...fields, done_at: Date.now() });
  for (const one of [renee, tom]) {
    expect(await findDueOf(one)).toEqual(["first 2026-12-03"]);
    expect((await readSummary(one)).gifts).toEqual([]);
  }
});

test("their page lists what was sent, never what they said, and what they face stays open", async () => {
  const renee = await add("person", { name: "Renee Castillo" });
  const tom = await add("person", { name: "Tom Ek" });
  await save({ text: HEARD });
  const jot = (await box.app.listAll("jot"))[0]!.id;
  const clipping = await add("clipping", { title: "A swap board" });
  const given = { person_id: renee, state: "done" } as const;
  await add("followup", { ...given, done_at: 3, jot_id: jot });
  await add("followup", { ...given, done_at: 2, jot_id: jot, other_person_id: tom });
  await add("followup", { ...given, done_at: 1, jot_id: jot, clipping_id: clipping });
  await box.app.writeChanges([{ kind: "jot", id: jot, fields: { state: "helped" } }]);
  const { gifts, challenges } = await readSummary(renee);
  expect(gifts.map(({ what }) => what)).toEqual([
    "A real question",
    "Introduced Renee Castillo and Tom Ek",
    "A swap board",
  ]);
  expect(challenges.map(({ id }) => id)).toEqual([jot]);
});
