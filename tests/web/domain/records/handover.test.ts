/** What becomes of two copies of one record, case by case, as the model has it too. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { joinRow, type LostWords } from "../../../../web/src/domain/records/handover";
import type { Row } from "../../../../web/src/domain/records/model";

interface Case {
  name: string;
  row: Row;
  given: Row;
  after: Row;
  lost: LostWords[];
}

const file = join(import.meta.dirname, "../../../cases/web/handover.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as { cases: Case[] };

test.each(cases)("$name", ({ row, given, after, lost }) => {
  const before = JSON.stringify(row);
  expect(joinRow(row, given)).toEqual({ row: after, lost });
  expect(JSON.stringify(row)).toBe(before);
});
