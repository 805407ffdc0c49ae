/** What screens show of what may help: with the words and people of this device, as they are at the moment. */
import { afterEach, beforeEach, expect, test } from "vitest";
import { newId } from "../../web/src/kinds/id";
import type { Change, JotFields, Row } from "../../web/src/kinds/model";
import { silenceIntroduction } from "../../web/src/matching/helping/silence";
import { current, newDisk, start, type App } from "./phone";

let app: App;
let found: typeof import("../../web/src/parts/helping/found");

const [dana, tom, article] = [newId(), newId(), newId()];
const person = (id: string, name: string): Change => ({ kind: "person", id, fields: { name } });
const jot = (id: string, fields: JotFields): Change => ({ kind: "jot", id, fields: { kind: "challenge", state: "open", ...fields } });
const clipping = { title: "Stay interviews: how hospitals cut nurse turnover", kind: "article" } as const;
const [hers, his] = [newId(), newId()];
const row = async (id: string) => (await app.get<"jot">(id))!;
const names = (people: Row<"person">[]) => people.map(({ fields }) => fields.name);

beforeEach(async () => {
  newDisk();
  app = await start(current());
  found = await import("../../web/src/parts/helping/found");
  await app.write([
    person(dana, "Dana"),
    person(tom, "Tom"),
    jot(hers, { text: "Night-shift nurses quit within the first year, turnover is brutal", person_ids: [dana] }),
  ]);
});
afterEach(() => app.closeStore());

test("a draft is looked at before it is kept, and leaves no trace", async () => {
  const [one] = await found.forClipping(article, 3, clipping);
  expect([one!.jot_id, names(one!.said.people), one!.topic]).toEqual([hers, ["Dana"], "Retention"]);
  expect((await found.forJot(await row(hers), 3)).offers).toEqual([]);
  expect(await app.allOf("clipping")).toEqual([]);
});

test("what is kept stays, though a draft of it is looked at again", async () => {
  await app.write([{ kind: "clipping", id: article, fields: clipping }]);
  await found.forClipping(article, 3, clipping);
  expect((await found.forJot(await row(hers), 3)).offers.map((one) => one.clipping.id)).toEqual([article]);
});

test("an answer holds all that was written before it was asked for", async () => {
  await found.forClipping(article, 3, clipping);
  for (let turn = 0; turn < 20; turn += 1) {
    await app.write([{ kind: "clipping", id: article, fields: { ...clipping, deleted_at: turn % 2 ? Date.now() : null } }]);
    expect((await found.forClipping(article, 3)).length, `turn ${turn}`).toBe(turn % 2 ? 0 : 1);
  }
});

test("who solved the like comes up with their words, until the two are kept apart", async () => {
  await app.write([jot(his, { text: "Nurses on nights quit; self-scheduling solved our turnover", state: "solved", person_ids: [tom] })]);
  const [one] = (await found.forJot(await row(hers), 3)).meetings;
  expect([one!.as, one!.ours, names(one!.said.people), one!.said.jot.id]).toEqual(["solved", dana, ["Tom"], his]);
  const [seen] = (await found.forPerson(dana, [await row(hers)], 3)).meetings;
  expect([seen!.as, seen!.ours, seen!.jot]).toEqual(["solved", dana, hers]);
  await app.write([silenceIntroduction(dana, tom)]);
  expect((await found.forJot(await row(hers), 3)).meetings).toEqual([]);
  expect((await found.forPerson(dana, [await row(hers)], 3)).meetings).toEqual([]);
});

test("who faces the same is seen from either side, each with the other's words", async () => {
  await app.write([jot(his, { text: "Our night nurses quit in their first year", person_ids: [tom] })]);
  const [theirs] = (await found.forJot(await row(hers), 3)).meetings;
  const [ours] = (await found.forJot(await row(his), 3)).meetings;
  expect([theirs!.as, theirs!.said.jot.id, ours!.as, ours!.said.jot.id]).toEqual(["same", his, "same", hers]);
  expect(theirs!.why.hers).toEqual(ours!.why.its);
});

test("a challenge of nobody yet shows who solved it, and proposes nobody", async () => {
  const nobodys = newId();
  await app.write([
    jot(nobodys, { text: "Night nurses quit in their first year" }),
    jot(his, { text: "Nurses on nights quit; self-scheduling solved our turnover", state: "solved", person_ids: [tom] }),
  ]);
  const [one] = (await found.forJot(await row(nobodys), 3)).meetings;
  expect([one!.as, one!.ours]).toEqual(["solved", undefined]);
});
