/** The draft of a followup when something else is given or answered: it follows as long as nobody has touched it. */

import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { DAY } from "../../../../web/src/domain/days/days";
import { createId } from "../../../../web/src/domain/records/ids";
import type { Change, FollowupFields, JotFields } from "../../../../web/src/domain/records/model";
import { type App, current, newDisk, start } from "../../phone";

let app: App;
let drafting: typeof import("../../../../web/src/data/followups/drafting");
let details: typeof import("../../../../web/src/data/followups/followupDetails");

const [dana, said, more, promise, guide, followup] = [
  createId(),
  createId(),
  createId(),
  createId(),
  createId(),
  createId(),
];
const NOW = Date.UTC(2026, 4, 4, 9);

const jot = (id: string, fields: JotFields): Change<"jot"> => ({
  kind: "jot",
  id,
  fields: { person_ids: [dana], heard_at: NOW - 2 * DAY, ...fields },
});

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"], now: NOW });
  newDisk();
  app = await start(current());
  drafting = await import("../../../../web/src/data/followups/drafting");
  details = await import("../../../../web/src/data/followups/followupDetails");
  await app.writeChanges([
    { kind: "person", id: dana, fields: { name: "Dana Ruiz" } },
    jot(said, { kind: "challenge", text: "Nobody stays on the night shift" }),
    jot(more, { kind: "challenge", text: "Our managers never give feedback" }),
    jot(promise, { kind: "promise", asked_by: "me", text: "Send her the swap template" }),
    { kind: "clipping", id: guide, fields: { kind: "template", title: "Swap board for nights" } },
  ]);
});
afterEach(async () => {
  vi.useRealTimers();
  await app.closeStore();
});

const read = async () => (await details.readFollowupDetails(app.notebook, followup))!;

/** Begins one as the screen does, with its first draft. */
async function begin(fields: FollowupFields) {
  const write = (more: FollowupFields) =>
    app.writeChanges([{ kind: "followup", id: followup, fields: { person_id: dana, ...fields, ...more } }]);
  await write({ state: "open" });
  await write({ draft: drafting.buildFirstDraft(await read()) });
}

const switchTo = async (fields: { jot_id?: string; clipping_id?: string | null }) => {
  const before = await read();
  const clipping = fields.clipping_id ? await app.findRecord(fields.clipping_id, "clipping") : undefined;
  return drafting.planSwitch(before, {
    person: before.person,
    jot: fields.jot_id ? await app.findRecord(fields.jot_id, "jot") : before.jot,
    clipping: fields.clipping_id === null ? undefined : (clipping ?? before.clipping),
  });
};

test("who promised something and takes back what goes with it still has a draft that keeps the promise", async () => {
  await begin({ jot_id: promise, clipping_id: guide });
  const fields = await switchTo({ clipping_id: null });
  expect(fields.clipping_id).toBeNull();
  expect(fields.draft).toMatch(/^Hi Dana,\n\nAs promised, here is the swap template\. Hope/);
});

test("who gives something, and takes it back, has nothing to say yet", async () => {
  await begin({ jot_id: said, clipping_id: guide });
  expect((await switchTo({ clipping_id: null })).draft).toBeNull();
});

test.each([0, 10, 21, 40])(
  "a question that nobody touched asks about what else was said, %i days later",
  async (days) => {
    await begin({ jot_id: said });
    vi.setSystemTime(NOW + days * DAY);
    const fields = await switchTo({ jot_id: more });
    expect(fields.draft).toContain("“Our managers never give feedback”");
    await app.writeChanges([{ kind: "followup", id: followup, fields }]);
    expect((await switchTo({ clipping_id: guide })).draft).toContain("“Swap board for nights”");
  },
);

test("what somebody made of a question stays, weeks later too", async () => {
  await begin({ jot_id: said });
  const own = { draft: "Hi Dana, how are your nights?" };
  await app.writeChanges([{ kind: "followup", id: followup, fields: own }]);
  for (const days of [1, 40]) {
    vi.setSystemTime(NOW + days * DAY);
    expect(await switchTo({ jot_id: more })).toEqual({ jot_id: more });
  }
});
