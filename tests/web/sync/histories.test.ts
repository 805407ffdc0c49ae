/**
 * Random histories: three phones write, exchange over a bad network with the real server, crash and are
 * copied. Afterwards everyone must hold the same, and every word must be somewhere.
 */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Change } from "../../../web/src/domain/records/model";
import { copyOf } from "../phone";
import { FAULTS, type Fault, Network, Phone } from "../world";

const RECORDS = ["0190a000-0000-7000-8000-000000000001", "0190a000-0000-7000-8000-000000000002"];
const WORDS = ["text", "answer"] as const;
const DAY = 86_400_000;
const RUNS = Number(process.env["HISTORIES"] ?? 40);

type Step =
  | { do: "write"; who: number; record: number; field: "text" | "answer" | "state" }
  | { do: "throw away" | "bring back"; who: number; record: number }
  | { do: "exchange"; who: number; fault: Fault; typing: boolean; again: boolean }
  | { do: "arrive late"; which: number }
  | { do: "crash"; who: number; after: number }
  | { do: "copy"; who: number };

const who = fc.nat({ max: 3 });
const record = fc.nat({ max: 1 });
const steps: Record<string, fc.Arbitrary<Step>> = {
  write: fc.record({
    do: fc.constant("write"),
    who,
    record,
    field: fc.constantFrom("text", "answer", "state"),
  }),
  bin: fc.record({ do: fc.constantFrom("throw away", "bring back"), who, record }),
  exchange: fc.record({
    do: fc.constant("exchange"),
    who,
    fault: fc.oneof(fc.constant<Fault>("none"), fc.constantFrom(...FAULTS)),
    typing: fc.boolean(),
    again: fc.boolean(),
  }),
  late: fc.record({ do: fc.constant("arrive late"), which: fc.nat({ max: 5 }) }),
  crash: fc.record({ do: fc.constant("crash"), who, after: fc.nat({ max: 3 }) }),
  copy: fc.record({ do: fc.constant("copy"), who }),
};

/** A story with some of the kinds of step left out altogether: swarms find more than averages. */
function stories(kinds: string[]): fc.Arbitrary<Step[]> {
  return fc.subarray(kinds, { minLength: 1 }).chain((some) =>
    fc.array(fc.oneof(...[...new Set([...some, "write", "exchange"])].map((kind) => steps[kind]!)), {
      minLength: 4,
      maxLength: 40,
      size: "max",
    }),
  );
}

/** Remembers what was said to be saved, and what a person wrote over knowingly. */
class Memory {
  private count = 0;
  readonly saved = new Set<string>();
  readonly replaced = new Set<string>();
  /** For each words those that they knowingly follow. */
  readonly before = new Map<string, Set<string>>();

  async write(phone: Phone, id: string, field: "text" | "answer" | "state"): Promise<void> {
    this.count += 1;
    const words = field === "state" ? (this.count % 2 ? "open" : "solved") : `words ${this.count}`;
    const previous = (await phone.on((app) => app.findRecord(id, "jot")))?.fields[field];
    await phone.on((app) => app.writeChanges([{ kind: "jot", id, fields: { [field]: words } } as Change]));
    if (field === "state") return;
    this.saved.add(words);
    this.before.set(words, new Set(previous ? [previous, ...(this.before.get(previous) ?? [])] : []));
    if (previous) this.replaced.add(previous);
  }
}

/** The phone dies after so many more transactions, whatever it is doing; then it is started again. */
async function crash(phone: Phone, after: number, memory: Memory): Promise<void> {
  phone.disk.life = after;
  await memory.write(phone, RECORDS[0]!, "text").catch(() => undefined);
  await phone.exchange().catch(() => undefined);
  phone.disk.life = Infinity;
  phone.disk.localStorage.clear();
  await phone.open();
}

async function play(story: Step[], phones: Phone[], memory: Memory): Promise<void> {
  const network = phones[0]!.network;
  for (const step of story) {
    const phone = "who" in step ? phones[step.who % phones.length]! : phones[0]!;
    if (step.do === "write") await memory.write(phone, RECORDS[step.record]!, step.field);
    else if (step.do === "exchange") {
      const meanwhile = async () => {
        if (step.typing) await memory.write(phone, RECORDS[0]!, "text");
        if (step.again) await phone.exchange();
      };
      await phone.exchange(step.fault, undefined, meanwhile);
    } else if (step.do === "arrive late") await network.arriveLate(step.which);
    else if (step.do === "crash") await crash(phone, step.after, memory);
    else if (step.do === "copy") {
      if (phones.length < 4) phones.push(await new Phone(network, await copyOf(phone.disk)).open());
    } else {
      const id = RECORDS[step.record]!;
      const deleted_at = step.do === "throw away" ? Date.now() : null;
      if (await phone.on((app) => app.findRecord(id)))
        await phone.on((app) => app.writeChanges([{ kind: "jot", id, fields: { deleted_at } }]));
    }
  }
}

/** Everyone exchanges until nobody has anything more to say. */
async function settle(phones: Phone[]): Promise<void> {
  for (let round = 0; round < 60; round += 1) {
    let more = false;
    for (const phone of phones) more = (await phone.exchange()).is !== "settled" || more;
    const revisions = await Promise.all(phones.map((phone) => phone.heard()));
    if (!more && new Set(revisions).size === 1) return;
  }
  throw new Error("it never settles");
}

test("three phones over a bad network", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom(0, 0, 30_000, -3 * DAY, 3 * DAY), { minLength: 3, maxLength: 3 }),
      stories(["bin", "late", "crash", "copy"]),
      fc.oneof(fc.constant(true), fc.boolean()),
      async (skews, story, introduced) => {
        const network = new Network();
        const memory = new Memory();
        const phones = [];
        for (const skew of skews) phones.push(await network.phone(skew));
        // The first exchange only tells the epoch: most stories begin after it.
        if (introduced) for (const phone of phones) await phone.exchange();
        await play(story, phones, memory);
        await settle(phones);

        const fresh = await network.phone();
        await settle([fresh]);
        const all = await fresh.bytes();
        for (const phone of phones) expect(await phone.bytes()).toBe(all);

        const revision = await fresh.heard();
        for (const phone of phones) {
          expect(await phone.exchange()).toEqual({ is: "settled" });
          expect(await phone.heard()).toBe(revision);
          expect(await phone.bytes()).toBe(all);
        }

        const rows = await fresh.rows();
        const current = new Set(
          rows.flatMap(({ fields }) => WORDS.map((field) => (fields as Record<string, unknown>)[field])),
        );
        const wordings = new Set(rows.map(({ fields }) => (fields as { words?: string }).words));
        for (const words of memory.saved) {
          if (!memory.replaced.has(words))
            expect(current.has(words) || wordings.has(words), `${words} is lost`).toBe(true);
        }
      },
    ),
    { numRuns: RUNS, endOnFailure: false, interruptAfterTimeLimit: 240_000 },
  );
}, 300_000);

test("one phone alone never makes a wording, and syncing never changes what it shows", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(0, -3 * DAY, 3 * DAY),
      stories(["bin", "late", "crash"]),
      async (skew, story) => {
        const network = new Network();
        const memory = new Memory();
        const phone = await network.phone(skew);
        for (const step of story) {
          const before = await phone.shown();
          await play([step], [phone], memory);
          if (step.do === "exchange" && !step.typing) expect(await phone.shown()).toEqual(before);
        }
        const before = await phone.shown();
        await settle([phone]);
        expect(await phone.shown()).toEqual(before);
        const fresh = await network.phone();
        await settle([fresh]);
        expect((await fresh.rows()).filter(({ kind }) => kind === "wording")).toEqual([]);
      },
    ),
    { numRuns: RUNS / 2, interruptAfterTimeLimit: 120_000 },
  );
}, 200_000);
