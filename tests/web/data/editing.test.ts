/** What a control shows between what was typed or tapped, its write, and the store's word. */
import { beforeEach, describe, expect, test } from "vitest";
import { type Editing, makeEditing } from "../../../web/src/data/editing";

/** A control over a store that is slow: each write waits until it ends, and is seen by a later reading only. */
class Slow<T> {
  readonly control: Editing<T> = makeEditing<T>(() => {});
  private readonly running: ((isOnDisk: boolean) => void)[] = [];
  private reading = {};

  constructor(private stored: T) {
    this.control.show(stored, this.reading);
  }

  get shown(): T {
    return this.control.show(this.stored, this.reading);
  }

  /** The store is read anew, and says this. */
  read(stored: T): void {
    [this.stored, this.reading] = [stored, {}];
  }

  write(value: T): void {
    void this.control.write(value, () => new Promise((end) => this.running.push(end)));
  }

  /** The oldest write comes to its end. */
  async end(isOnDisk = true): Promise<void> {
    this.running.shift()!(isOnDisk);
    await new Promise((resolve) => setTimeout(resolve));
  }

  get writes(): number {
    return this.running.length;
  }
}

describe("words in a field", () => {
  let field: Slow<string>;

  beforeEach(() => {
    field = new Slow("old");
    field.control.hold(true);
  });

  function typeAndPause(words: string): void {
    field.control.type(words);
    field.write(words);
  }

  test("stay when the field is left while a slow store still writes them, and until it is read anew", async () => {
    typeAndPause("new");
    field.control.hold(false);
    expect(field.shown).toBe("new");
    field.read("old");
    expect(field.shown).toBe("new");
    await field.end();
    expect(field.shown).toBe("new");
    field.read("new");
    expect(field.shown).toBe("new");
    field.read("from elsewhere");
    expect(field.shown).toBe("from elsewhere");
  });

  test("stay though the store comes to say what an earlier pause wrote", async () => {
    typeAndPause("n");
    field.control.type("new");
    await field.end();
    field.read("n");
    expect(field.shown).toBe("new");
    field.write("new");
    field.control.hold(false);
    await field.end();
    expect(field.shown).toBe("new");
    field.read("new");
    expect(field.shown).toBe("new");
  });

  test("give way where something else wrote the old ones again right after", async () => {
    typeAndPause("new");
    field.control.hold(false);
    await field.end();
    field.read("old");
    expect(field.shown).toBe("old");
  });

  test("stand as they were typed while somebody is in the field, and as they are kept after", async () => {
    typeAndPause("new ");
    await field.end();
    field.read("new");
    expect(field.shown).toBe("new ");
    field.control.hold(false);
    expect(field.shown).toBe("new");
  });

  test("that are the old ones again are written where others are on their way", async () => {
    typeAndPause("new");
    typeAndPause("old");
    expect(field.writes).toBe(2);
    await field.end();
    field.control.hold(false);
    expect(field.shown).toBe("old");
    await field.end();
    expect(field.shown).toBe("old");
  });

  test("that are the old ones again are not written where none are", () => {
    typeAndPause("old");
    expect(field.writes).toBe(0);
    field.control.hold(false);
    field.read("from elsewhere");
    expect(field.shown).toBe("from elsewhere");
  });

  test("that could not be written stay, until the store says the same", async () => {
    typeAndPause("new ");
    field.control.hold(false);
    await field.end(false);
    expect([field.shown, field.control.isFailed()]).toEqual(["new ", true]);
    field.read("from elsewhere");
    expect(field.shown).toBe("new ");
    field.read("new");
    expect([field.shown, field.control.isFailed()]).toEqual(["new", false]);
    field.read("from elsewhere");
    expect(field.shown).toBe("from elsewhere");
  });
});

describe("a tap", () => {
  test("stays while it is written, though the store still tells of the one before", async () => {
    const ways = new Slow<string[]>([]);
    ways.write(["mail"]);
    ways.write(["mail", "phone"]);
    await ways.end();
    ways.read(["mail"]);
    expect(ways.shown).toEqual(["mail", "phone"]);
    await ways.end();
    expect(ways.shown).toEqual(["mail", "phone"]);
    ways.read(["mail", "phone"]);
    expect(ways.shown).toEqual(["mail", "phone"]);
    ways.read([]);
    expect(ways.shown).toEqual([]);
  });

  test("counts until it is written; then the store's word holds again, also that of another device", async () => {
    const rhythm = new Slow("now_and_then");
    rhythm.write("often");
    rhythm.read("rare");
    expect(rhythm.shown).toBe("often");
    await rhythm.end();
    expect(rhythm.shown).toBe("often");
    rhythm.read("rare");
    expect(rhythm.shown).toBe("rare");
  });

  test("whose save breaks is told as not written, and what comes after it is heard of again", async () => {
    const tick = new Slow(false);
    const save = () => Promise.reject(new RangeError("Invalid time value"));
    await expect(tick.control.write(true, save)).rejects.toThrow("Invalid time value");
    expect([tick.shown, tick.control.isFailed()]).toEqual([true, true]);
    tick.read(true);
    expect([tick.shown, tick.control.isFailed()]).toEqual([true, false]);
    tick.read(false);
    expect(tick.shown).toBe(false);
  });

  test("that could not be written stays until the store says the same", async () => {
    const tick = new Slow(false);
    tick.write(true);
    await tick.end(false);
    tick.read(false);
    expect([tick.shown, tick.control.isFailed()]).toEqual([true, true]);
    tick.read(true);
    expect([tick.shown, tick.control.isFailed()]).toEqual([true, false]);
    tick.read(false);
    expect(tick.shown).toBe(false);
  });
});
