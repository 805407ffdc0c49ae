/** What screens show of what may help: with the words and people of this device, as they are at the moment. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { dismissIntroduction } from "../../../web/src/domain/followups/dismissals";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change, JotFields, Row } from "../../../web/src/domain/records/model";
import { type App, current, newDisk, start } from "../phone";

let app: App;
let suggestions: typeof import("../../../web/src/data/suggestions");

const [dana, tom, article] = [createId(), createId(), createId()];
const person = (id: string, name: string): Change => ({ kind: "person", id, fields: { name } });
const jot = (id: string, fields: JotFields): Change => ({
  kind: "jot",
  id,
  fields: { kind: "challenge", state: "open", ...fields },
});
const clipping = { title: "Stay interviews: how hospitals cut nurse turnover", kind: "article" } as const;
const [hers, his] = [createId(), createId()];
const row = async (id: string) => (await app.findRecord(id, "jot"))!;
const names = (people: Row<"person">[]) => people.map(({ fields }) => fields.name);

beforeEach(async () => {
  newDisk();
  app = await start(current());
  suggestions = await import("../../../web/src/data/suggestions");
  await app.writeChanges([
    person(dana, "Dana"),
    person(tom, "Tom"),
    jot(hers, {
      text: "Night-shift nurses quit within the first year, turnover is brutal",
      person_ids: [dana],
    }),
  ]);
});
afterEach(() => app.closeStore());

test("a draft is looked at before it is kept, and leaves no trace", async () => {
  const [one] = await suggestions.suggestForClipping(app.notebook, article, 3, clipping);
  expect([one!.jot_id, names(one!.quoted.people), one!.topic]).toEqual([hers, ["Dana"], "Retention"]);
  expect((await suggestions.suggestForJot(app.notebook, await row(hers), 3)).offers).toEqual([]);
  expect(await app.listAll("clipping")).toEqual([]);
});

test("what is kept stays, though a draft of it is looked at again", async () => {
  await app.writeChanges([{ kind: "clipping", id: article, fields: clipping }]);
  await suggestions.suggestForClipping(app.notebook, article, 3, clipping);
  expect(
    (await suggestions.suggestForJot(app.notebook, await row(hers), 3)).offers.map((one) => one.clipping.id),
  ).toEqual([article]);
});

test("an answer holds all that was written before it was asked for", async () => {
  await suggestions.suggestForClipping(app.notebook, article, 3, clipping);
  for (let turn = 0; turn < 20; turn += 1) {
    await app.writeChanges([
      { kind: "clipping", id: article, fields: { ...clipping, deleted_at: turn % 2 ? Date.now() : null } },
    ]);
    expect((await suggestions.suggestForClipping(app.notebook, article, 3)).length, `turn ${turn}`).toBe(
      turn % 2 ? 0 : 1,
    );
  }
});

test("who solved the like comes up with their words, until the two are kept apart", async () => {
  await app.writeChanges([
    jot(his, {
      text: "Nurses on nights quit; self-scheduling solved our turnover",
      state: "solved",
      person_ids: [tom],
    }),
  ]);
  const [one] = (await suggestions.suggestForJot(app.notebook, await row(hers), 3)).meetings;
  expect([one!.as, one!.ours, names(one!.quoted.people), one!.quoted.jot.id]).toEqual([
    "solved",
    dana,
    ["Tom"],
    his,
  ]);
  const [meeting] = (await suggestions.suggestForPerson(app.notebook, dana, [await row(hers)], 3)).meetings;
  expect([meeting!.as, meeting!.ours, meeting!.jot]).toEqual(["solved", dana, hers]);
  await app.writeChanges([dismissIntroduction(dana, tom)]);
  expect((await suggestions.suggestForJot(app.notebook, await row(hers), 3)).meetings).toEqual([]);
  expect((await suggestions.suggestForPerson(app.notebook, dana, [await row(hers)], 3)).meetings).toEqual([]);
});

test("who faces the same is seen from either side, each with the other's words", async () => {
  await app.writeChanges([
    jot(his, { text: "Our night nurses quit in their first year", person_ids: [tom] }),
  ]);
  const [theirs] = (await suggestions.suggestForJot(app.notebook, await row(hers), 3)).meetings;
  const [ours] = (await suggestions.suggestForJot(app.notebook, await row(his), 3)).meetings;
  expect([theirs!.as, theirs!.quoted.jot.id, ours!.as, ours!.quoted.jot.id]).toEqual([
    "same",
    his,
    "same",
    hers,
  ]);
  expect(theirs!.why.quoted).toEqual(ours!.why.its);
});

test("a challenge of nobody yet shows who solved it, and proposes nobody", async () => {
  const nobodys = createId();
  await app.writeChanges([
    jot(nobodys, { text: "Night nurses quit in their first year" }),
    jot(his, {
      text: "Nurses on nights quit; self-scheduling solved our turnover",
      state: "solved",
      person_ids: [tom],
    }),
  ]);
  const [one] = (await suggestions.suggestForJot(app.notebook, await row(nobodys), 3)).meetings;
  expect([one!.as, one!.ours]).toEqual(["solved", undefined]);
});
