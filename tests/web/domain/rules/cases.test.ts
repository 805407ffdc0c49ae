/** The browser's rules do in the cases that are made, too, what the server's do. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  type DueLine,
  findDue,
  type Live,
  listDueNow,
  type Terms,
} from "../../../../web/src/domain/rules/due";
import { mendFields } from "../../../../web/src/domain/rules/mend";

function read<Case>(file: string): Case[] {
  const path = join(import.meta.dirname, "../../../cases/shared", file);
  return (JSON.parse(readFileSync(path, "utf8")) as { cases: Case[] }).cases;
}

interface DueCase extends Terms {
  name: string;
  person: object;
  jot: object;
  followup: object;
  event?: object;
  due: DueLine[];
  now: DueLine[];
}

describe("what falls due", () => {
  test.each(read<DueCase>("due_at_random.json"))("$name", (one) => {
    const [person, jot, followup, event] = [one.person, one.jot, one.followup, one.event ?? {}].map(
      (records) => new Map(Object.entries(records)),
    );
    const due = findDue({ person, jot, followup, event } as Live, one);
    expect(due).toEqual(one.due);
    expect(listDueNow(due, one.today)).toEqual(one.now);
  });
});

/** What is long stands there in short, as tests/cases/mend_cases.py says. */
interface InShort {
  runs?: [text: string, times: number][];
  ids?: number;
}

interface MendCase {
  name: string;
  kind: string;
  field: string;
  value: unknown;
  device: unknown;
}

function expand(value: unknown): unknown {
  if (typeof value !== "object" || value === null) return value;
  const { runs, ids } = value as InShort;
  if (runs) return runs.map(([text, times]) => text.repeat(times)).join("");
  if (ids === undefined) return value;
  const id = (number: number) => `01890a5d-ac96-774b-bcce-${number.toString(16).padStart(12, "0")}`;
  return Array.from({ length: ids }, (_, number) => id(number));
}

describe("what a device keeps of a value", () => {
  test.each(read<MendCase>("mend.json"))("$name", ({ kind, field, value, device }) => {
    expect(mendFields(kind, { [field]: expand(value) })).toEqual({ [field]: expand(device) });
  });
});
