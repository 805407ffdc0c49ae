/** Who may be meant by what is typed where somebody is asked for. */
import { expect, test } from "vitest";
import { listOffersForName } from "../../../../web/src/data/people/offers";

test("a sentence is no name", () => {
  for (const text of [
    "dana ruiz",
    "Dr. Maria de la Cruz Lopez, SHRM-SCP",
    'Robert "Bob" Smith',
    "李娜",
    "Priya (she/her) Nair",
  ])
    expect(
      listOffersForName([], text).map(({ drafts }) => drafts[0]!.name),
      text,
    ).toEqual([text]);
  for (const text of [
    "Who runs the swap board?",
    "somebody of the plant who leads the night shift",
    "late: payroll",
  ])
    expect(listOffersForName([], text), text).toEqual([]);
});
