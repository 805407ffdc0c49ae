/** Questions keep the order in which one puts them, and are fresh again at the next event. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { findNextPlace, listDeck, movePrompt, wasAskedAt } from "../../../../web/src/domain/prompts/deck";
import type { FieldsOf, Row } from "../../../../web/src/domain/records/model";

const prompt = (id: string, fields: FieldsOf["prompt"] = {}): Row<"prompt"> => ({
  id,
  kind: "prompt",
  fields,
  stamps: {},
  base: {},
});
const ids = (deck: readonly Row<"prompt">[]) => deck.map(({ id }) => id);

/** The deck after some changes, as it would be read anew. */
function after(deck: Row<"prompt">[], changes: ReturnType<typeof movePrompt>): Row<"prompt">[] {
  const places = new Map(changes.map(({ id, fields }) => [id, (fields as FieldsOf["prompt"]).position]));
  return listDeck(
    deck.map((one) => ({
      ...one,
      fields: { ...one.fields, position: places.get(one.id) ?? one.fields.position ?? null },
    })),
    "here",
  );
}

test("a deck is the event's own questions and those for every event", () => {
  const all = [
    prompt("a", { position: 3 }),
    prompt("b", { event_id: "here", position: 1 }),
    prompt("c", { event_id: "there" }),
    prompt("d", { position: 3 }),
  ];
  expect(ids(listDeck(all, "here"))).toEqual(["b", "a", "d"]);
});

test("however often they are moved, they stand where they were put", () => {
  const steps = fc.array(fc.tuple(fc.nat(4), fc.constantFrom<[-1, 1]>(-1, 1)), { maxLength: 120 });
  fc.assert(
    fc.property(steps, (all) => {
      let deck: Row<"prompt">[] = [];
      for (const id of ["a", "b", "c", "d", "e"])
        deck = [...deck, prompt(id, { position: findNextPlace(deck) })];
      let order = ids(deck);
      for (const [which, step] of all) {
        const id = order[which]!;
        const to = which + step;
        if (to >= 0 && to < order.length) {
          order = order.filter((other) => other !== id);
          order.splice(to, 0, id);
        }
        deck = after(deck, movePrompt(deck, id, step));
        expect(ids(deck)).toEqual(order);
      }
    }),
  );
});

test("one move writes one question, until there is no room between two", () => {
  const near = [prompt("a", { position: 1 }), prompt("b", { position: 2 }), prompt("c", { position: 3 })];
  expect(movePrompt(near, "c", 1)).toEqual([]);
  expect(movePrompt(near, "a", -1)).toEqual([]);
  expect(ids(after(near, movePrompt(near, "c", -1)))).toEqual(["a", "c", "b"]);
  expect(movePrompt(near, "c", -1)).toHaveLength(3);
  expect(movePrompt(near, "a", 1)).toHaveLength(3);
  const wide = [
    prompt("a", { position: 1000 }),
    prompt("b", { position: 2000 }),
    prompt("c", { position: 3000 }),
  ];
  expect(movePrompt(wide, "c", -1)).toEqual([{ kind: "prompt", id: "c", fields: { position: 1500 } }]);
});

test("two that were added on two devices at once stand in one order on both, and can be parted", () => {
  const one = [prompt("b", { position: 5 }), prompt("a", { position: 5 })];
  expect(ids(listDeck(one, "here"))).toEqual(["a", "b"]);
  const deck = listDeck(one, "here");
  expect(ids(after(deck, movePrompt(deck, "b", -1)))).toEqual(["b", "a"]);
});

test("a question for every event is fresh again at the next one", () => {
  const event: Row<"event"> = {
    id: "here",
    kind: "event",
    fields: { starts_on: "2026-06-16", ends_on: "2026-06-18" },
    stamps: {},
    base: {},
  };
  const at = (day: string) => new Date(`${day}T20:00`).getTime();
  expect(wasAskedAt(prompt("a"), event)).toBe(false);
  expect(wasAskedAt(prompt("a", { asked_at: at("2026-06-17") }), event)).toBe(true);
  expect(wasAskedAt(prompt("a", { asked_at: at("2026-06-18") }), event)).toBe(true);
  expect(wasAskedAt(prompt("a", { asked_at: at("2025-06-17") }), event)).toBe(false);
  expect(wasAskedAt(prompt("a", { asked_at: at("2025-06-17"), event_id: "here" }), event)).toBe(true);
  expect(wasAskedAt(prompt("a", { asked_at: null, event_id: "here" }), event)).toBe(false);
});
