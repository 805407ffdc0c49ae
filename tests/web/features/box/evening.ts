/** A box on a disk of its own for each test, what is put into it, and what it left in the notebook. */

import { afterEach, beforeEach, expect, vi } from "vitest";
import type { Draft } from "../../../../web/src/data/boxDraft";
import { createId } from "../../../../web/src/domain/records/ids";
import type { Change, FieldsOf, Kind } from "../../../../web/src/domain/records/model";
import { current, newDisk, start } from "../../phone";

/** A Tuesday. */
export const DAY = new Date(2026, 10, 24, 12).getTime();

async function open() {
  const app = await start(current());
  const [draft, save, reader, understood, toasts] = await Promise.all([
    import("../../../../web/src/data/boxDraft"),
    import("../../../../web/src/features/box/save"),
    import("../../../../web/src/features/box/line"),
    import("../../../../web/src/features/box/understoodLine"),
    import("../../../../web/src/ui/toasts"),
  ]);
  return { app, ...draft, ...save, ...reader, ...understood, toasts };
}

/** The app's modules as one evening loads them, new for each test. */
export let box: Awaited<ReturnType<typeof open>>;

beforeEach(async () => {
  newDisk();
  vi.useFakeTimers({ now: DAY, toFake: ["Date"] });
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", { addEventListener: () => undefined });
  vi.stubGlobal("addEventListener", () => undefined);
  box = await open();
});
afterEach(() => {
  // Else the pause after what was typed last would end in the next test, on its disk.
  box.holdDraft();
  box.app.closeStore();
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

export async function add<K extends Kind>(kind: K, fields: FieldsOf[K]): Promise<string> {
  const id = createId();
  await box.app.writeChanges([{ kind, id, fields } as Change]);
  return id;
}

/** Saves what is in the box, and answers the jot's fields and everybody's names and work. */
export async function save(part: Partial<Draft>, place: Parameters<typeof box.saveBox>[0] = null) {
  box.changeDraft(part);
  expect(await box.saveBox(place)).not.toBeNull();
  const jots = await box.app.listAll("jot");
  return { jot: jots.at(-1)!.fields, people: await everybody() };
}

/** Everybody's names and work. */
export async function everybody(): Promise<string[]> {
  const people = await box.app.listAll("person");
  return people
    .map(({ fields: { name, organization } }) => [name, organization].filter(Boolean).join(" @ "))
    .sort();
}
