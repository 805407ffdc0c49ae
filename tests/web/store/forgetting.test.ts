/** What is forgotten leaves nothing behind on the device, its bytes neither. */

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createId } from "../../../web/src/domain/records/ids";
import { type Change, getFields } from "../../../web/src/domain/records/model";
import { type App, current, newDisk, start } from "../phone";

interface Case {
  name: string;
  writes: Change[];
  forget: string;
  erased: string[];
}
const { cases } = JSON.parse(
  readFileSync(join(import.meta.dirname, "../../cases/shared/forgotten.json"), "utf8"),
) as { cases: Case[] };

let app: App;
beforeEach(async () => {
  newDisk();
  app = await start(current());
});
afterEach(() => app.closeStore());

const rowsNow = () => app.runStep((ledger) => ledger.everyRow());
const photo =
  (person: string, id = createId()) =>
  (sha256: string): Change[] => [{ kind: "photo", id, fields: { sha256, person_id: person } }];
const bytes = (first: number) => new Uint8Array([first, 2, 3]).buffer;

/** As an exchange brings it: forgotten on another device. */
function hear(id: string): Promise<void> {
  return app.runStep(async (ledger) => {
    const [row] = await ledger.rows([id]);
    ledger.put([
      { ...row!, fields: { erased_at: 5 }, stamps: { erased_at: row!.stamps["sha256"]! }, base: {} },
    ]);
  });
}

describe("what goes with it, as on the server", () => {
  test.each(cases)("$name", async ({ writes, forget, erased }) => {
    for (const change of writes) await app.writeChanges([change]);
    const { kind } = writes.find(({ id }) => id === forget)!;
    await app.writeChanges([{ kind, id: forget, fields: { erased_at: 9 } } as Change]);
    const erasedRows = (await rowsNow()).filter((row) => getFields(row)["erased_at"] != null);
    expect(erasedRows.map(({ id }) => id).sort()).toEqual(erased);
    for (const row of erasedRows)
      expect([row.fields, Object.keys(row.base)]).toEqual([{ erased_at: 9 }, ["erased_at"]]);
  });
});

test("bytes go with the last record that names them", async () => {
  const person = createId();
  const [first] = await app.keepBytes(bytes(1), "image/jpeg", photo(person));
  const [second] = await app.keepBytes(bytes(1), "image/jpeg", photo(createId()));
  const { sha256 } = first!.fields as { sha256: string };
  await app.writeChanges([{ kind: "person", id: person, fields: { erased_at: 5 } }]);
  expect(await app.getBlob(sha256)).toBeDefined();
  await app.writeChanges([{ kind: "photo", id: second!.id, fields: { erased_at: 5 } }]);
  expect(await app.getBlob(sha256)).toBeUndefined();
});

test("bytes go when another device has them forgotten", async () => {
  const [row] = await app.keepBytes(bytes(1), "image/jpeg", photo(createId()));
  await hear(row!.id);
  expect(await app.getBlob((row!.fields as { sha256: string }).sha256)).toBeUndefined();
});

test("bytes that are only in the bin stay: they may be brought back", async () => {
  const [row] = await app.keepBytes(bytes(1), "image/jpeg", photo(createId()));
  await app.writeChanges([{ kind: "photo", id: row!.id, fields: { deleted_at: 5 } }]);
  expect(await app.getBlob((row!.fields as { sha256: string }).sha256)).toBeDefined();
});
