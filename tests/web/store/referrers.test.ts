/** Whatever names somebody is found, of every kind and in every field: a forgotten kind would be left behind by a merge. */

import { afterEach, beforeEach, expect, test } from "vitest";
import { LIMITS } from "../../../web/src/domain/generated/limits";
import { createId } from "../../../web/src/domain/records/ids";
import type { Change, Kind, Row } from "../../../web/src/domain/records/model";
import { listReferences } from "../../../web/src/domain/records/references";
import { type App, current, newDisk, start } from "../phone";

/** What these name is nobody. */
const OF_THINGS = ["event_id", "jot_id", "clipping_id", "kit_ids"];
const KINDS = Object.keys(LIMITS) as Kind[];
const FIELDS = KINDS.flatMap((kind) =>
  listReferences({ kind } as Row)
    .filter((field) => !OF_THINGS.includes(field))
    .map((field) => [kind, field] as const),
);

let app: App;
beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => app.closeStore());

test.each(FIELDS)("a %s is found by its %s", async (kind, field) => {
  const [id, person] = [createId(), createId()];
  const [sort] = LIMITS[kind]![field]!;
  const fields = { [field]: sort === "references" ? [person] : person };
  await app.writeChanges([{ kind, id, fields } as Change]);
  const ids = (await app.listReferrers(person)).map((row) => row.id);
  expect(
    ids,
    `store/referrers.ts: say of "${kind}" "scan", or "index" and mark ${field} in toStoredRow (store/schema.ts); ` +
      "or where it names no person, add it to OF_THINGS here",
  ).toEqual([id]);
});
