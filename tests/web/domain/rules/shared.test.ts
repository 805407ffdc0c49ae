/** The browser's rules say in every case by hand what the server's twins do: who, where, and what is forgotten. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { isChallenge } from "../../../../web/src/domain/jots/kinds";
import {
  buildChange,
  type Change,
  type EventFields,
  type JotFields,
  type PersonFields,
  type Row,
} from "../../../../web/src/domain/records/model";
import { writeRow } from "../../../../web/src/domain/records/row";
import { isHelpWanted } from "../../../../web/src/domain/rules/challenges";
import { findCurrentEvent } from "../../../../web/src/domain/rules/current_event";
import { belongsTo, findUnnamed, getHash } from "../../../../web/src/domain/rules/forgetting";
import {
  CREDENTIALS,
  CREDENTIALS_IN_CAPITALS,
  CREDENTIALS_OR_FAMILIES,
  findBearers,
  foldName,
  TITLES,
} from "../../../../web/src/domain/rules/identity";
import { splitText } from "../../../../web/src/domain/rules/parts";
import { formatStamp } from "../../../../web/src/domain/rules/stamps";
import { foldText } from "../../../../web/src/domain/text/fold";

function read<Case>(file: string): (Case & { name: string })[] {
  const path = join(import.meta.dirname, "../../../cases/shared", file);
  return (JSON.parse(readFileSync(path, "utf8")) as { cases: (Case & { name: string })[] }).cases;
}

describe("whether help is wanted", () => {
  const cases = read<{ jot: JotFields; wanted: boolean; challenge: boolean }>("help_wanted.json");
  test.each(cases)("$name", ({ jot, wanted, challenge }) => {
    expect([isHelpWanted(jot), isChallenge(jot)]).toEqual([wanted, challenge]);
  });
});

describe("how names fold", () => {
  interface Folded {
    text: string;
    as_text: string;
    as_name: string;
  }
  const cases = [...read<Folded>("names.json"), ...read<Folded>("names_at_random.json")];
  test.each(cases)("$name", ({ text, as_text, as_name }) => {
    expect([foldText(text), foldName(text)]).toEqual([as_text, as_name]);
  });

  test("what stands beside a name is in both lists", () => {
    const [lists] = read<{
      credentials: string[];
      in_capitals: string[];
      or_families: string[];
      titles: string[];
    }>("credentials.json");
    const sorted = [CREDENTIALS, CREDENTIALS_IN_CAPITALS, CREDENTIALS_OR_FAMILIES, TITLES].map((list) =>
      [...list].sort(),
    );
    expect(sorted).toEqual([lists!.credentials, lists!.in_capitals, lists!.or_families, lists!.titles]);
  });
});

describe("long text in parts", () => {
  const cases = read<{ text: string; longest: number; parts: string[] }>("parts.json");
  test.each(cases)("$name", ({ text, longest, parts }) => expect(splitText(text, longest)).toEqual(parts));
});

describe("who is called so", () => {
  const cases = read<{ person: Record<string, PersonFields>; sought: string; bearers: string[] }>(
    "identity.json",
  );
  test.each(cases)("$name", ({ person, sought, bearers }) => {
    const people = Object.entries(person).map(([id, fields]) => ({ id, fields }));
    expect(
      findBearers(people, sought)
        .map(({ id }) => id)
        .sort(),
    ).toEqual(bearers);
  });
});

describe("at which event something is written", () => {
  const cases = read<{ event: Record<string, EventFields>; today: string; current: string | null }>(
    "current_event.json",
  );
  test.each(cases)("$name", ({ event, today, current }) => {
    const events = Object.entries(event).map(([id, fields]) => ({ id, fields }));
    expect(findCurrentEvent(events, today)?.id ?? null).toBe(current);
    expect(findCurrentEvent(events.reverse(), today)?.id ?? null).toBe(current);
  });
});

describe("what is forgotten with a record", () => {
  const cases = read<{ writes: Change[]; forget: string; erased: string[] }>("forgotten.json");
  test.each(cases)("$name", ({ writes, forget, erased }) => {
    const rows = new Map<string, Row>();
    writes.forEach((change, counter) => {
      const stamp = formatStamp({ time: 1, counter }, "aaaaaaaa");
      rows.set(change.id, writeRow(rows.get(change.id), change, stamp));
    });
    const before = [...rows.values()];
    const erasedIds = [forget];
    for (const id of erasedIds)
      for (const row of before) if (belongsTo(row, id) && !erasedIds.includes(row.id)) erasedIds.push(row.id);
    expect([...erasedIds].sort()).toEqual(erased);
    const left = before.filter(({ id }) => !erasedIds.includes(id));
    const named = before.map(getHash).filter((hash) => hash !== undefined);
    const still = new Set(left.map(getHash));
    expect(findUnnamed(named, left)).toEqual(named.filter((hash) => !still.has(hash)));
  });

  test("what is called a hash elsewhere is none", () => {
    expect(
      getHash(writeRow(undefined, buildChange({ kind: "jot", id: "1" }, { sha256: "a" }), "1")),
    ).toBeUndefined();
  });
});
