/** Lines with signs of their own are as many jots, in one write. */

import { describe, expect, test, vi } from "vitest";
import type { Draft } from "../../../../web/src/data/boxDraft";
import { createId } from "../../../../web/src/domain/records/ids";
import { add, box, everybody, save } from "./evening";

describe("several lines", () => {
  const saveAll = async (part: Partial<Draft>) => {
    await save(part);
    const [people, jots] = [await box.app.listAll("person"), await box.app.listAll("jot")];
    return jots
      .map(({ fields }) => ({
        ...fields,
        who: fields.person_ids!.map((id) => people.find((one) => one.id === id)!.fields.name),
      }))
      .sort((one, other) => one.heard_at! - other.heard_at!);
  };

  test.each([
    [
      "with signs are as many jots with the same people",
      "Dana Ruiz @Acme ! no budget\n? which vendor\n> send the list fri\n* reads about skills",
      ["challenge: no budget (Dana Ruiz)", "question: which vendor (Dana Ruiz)"].concat(
        "promise: send the list (Dana Ruiz)",
        "interest: reads about skills (Dana Ruiz)",
      ),
    ],
    [
      "of one sign are as many jots",
      "! no budget\n! nobody applies",
      ["challenge: no budget ()", "challenge: nobody applies ()"],
    ],
    [
      "that name others are about them from there on",
      "Dana Ruiz ! no budget\nTom Ek & Mei Chen ? which vendor\n> send it",
      ["challenge: no budget (Dana Ruiz)", "question: which vendor (Tom Ek,Mei Chen)"].concat(
        "promise: send it (Tom Ek,Mei Chen)",
      ),
    ],
    [
      "without a sign are with the one before, or with the first",
      "great panel\n! no budget\nsays the CFO\n? which vendor",
      ["challenge: great panel no budget says the CFO ()", "question: which vendor ()"],
    ],
    [
      "of points are a list",
      "they need\n* a survey\n* a vendor",
      ["note: they need * a survey * a vendor ()"],
    ],
    [
      "of points below a sign too",
      "! they need\n* a survey\n* a vendor",
      ["challenge: they need * a survey * a vendor ()"],
    ],
    ["of a mail are a note", "> I said\n> she said", ["note: > I said > she said ()"]],
    ["without any sign are a note", "Dana\nis tired", ["note: Dana is tired ()"]],
  ])("%s", async (_, text, expected) => {
    const jots = await saveAll({ text });
    expect(
      jots.map(({ kind, text: words, who }) => `${kind}: ${words!.replaceAll("\n", " ")} (${who})`),
    ).toEqual(expected);
  });

  test("of a kind that was chosen by hand are one jot", async () => {
    const [jot, ...others] = await saveAll({ text: "! no budget\n? which vendor", kind: "note" });
    expect(others).toEqual([]);
    expect(jot).toMatchObject({ kind: "note", text: "no budget\n? which vendor" });
  });

  test("whoever was chosen by hand, and somebody new of that name, is one in all of them", async () => {
    await add("person", { name: "Dana Ruiz" });
    await saveAll({
      text: "! no budget\n? which vendor",
      who: [{ name: "Dana Ruiz", unlike: [createId()] }],
    });
    expect(await everybody()).toEqual(["Dana Ruiz", "Dana Ruiz"]);
  });

  test("are in confidence where one is, and have the topics that they speak of", async () => {
    const jots = await saveAll({
      text: "! people leave (confidential)\n? which survey vendor",
      topics: ["retention", "safety"],
    });
    expect(jots.map(({ in_confidence, topics }) => [in_confidence, topics])).toEqual([
      [true, ["retention", "safety"]],
      [true, ["safety"]],
    ]);
  });

  test("are taken back together", async () => {
    await saveAll({ text: "Dana Ruiz ! no budget\n? which vendor" });
    box.toasts.currentToast.get()!.undo!();
    await vi.waitFor(async () => expect(await box.app.listAll("jot")).toEqual([]));
    expect(await everybody()).toEqual([]);
  });

  test("keep what is tapped off of each", () => {
    const known = { people: [], topics: [], place: null, hoped: [] };
    const draft = {
      ...box.createBlankDraft(),
      text: "! no budget #retention\n? which vendor #retention",
      off: ["1/topic:retention"],
    };
    const lines = box.understandAll(draft, known);
    expect(lines.map(({ topics, text }) => [topics, text])).toEqual([
      [["retention"], "no budget"],
      [[], "which vendor #retention"],
    ]);
    expect(box.listStillOff(draft, known)).toEqual(draft.off);
    expect(box.listStillOff({ ...draft, text: "! no budget #retention" }, known)).toEqual([]);
  });
});
