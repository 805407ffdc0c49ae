/** What is typed in triage: names, cards, topics of one's own. */
import { expect, test } from "vitest";
import { listOffers, splitNames } from "../../../../web/src/data/people/offers";
import { planPeople } from "../../../../web/src/domain/people/writeDown";
import type { Row } from "../../../../web/src/domain/records/model";
import { addTopic, addWord, buildSlug } from "../../../../web/src/domain/topics/additions";
import { findTopics } from "../../../../web/src/domain/topics/findTopics";
import { mergeOwnTopics } from "../../../../web/src/domain/topics/ownTopics";
import { getTopicName, suggestTopics } from "../../../../web/src/domain/topics/topicNames";
import { markDifferent } from "../../../../web/src/features/sort/markDifferent";
import { transcribeCard } from "../../../../web/src/features/sort/transcribeCard";
import { after, idOf, person, row } from "../../domain/people/folk";

const dana = person({ name: "Dana Ruiz", organization: "Acme" }, idOf(1));
const dan = person({ name: "Dan Park" }, idOf(2));
const labels = (typed: string) => listOffers([dana, dan], typed).map(({ label }) => label);

test("known people come before somebody new, and of several names each is looked up", () => {
  expect(labels("dan")).toEqual(["Dana Ruiz", "Dan Park", "dan (new person)"]);
  expect(labels("Dan Park")).toEqual(["Dan Park", "Dan Park (new person)"]);
  expect(labels("Dana Ruiz, Tom")).toEqual(["Dana Ruiz · Tom (new person)"]);
  expect(labels(" , ")).toEqual([]);
});

test("what somebody has earned stays behind their name", () => {
  expect(splitNames("Dana Ruiz, SHRM-SCP, Tom Ek, PHR, MBA")).toEqual([
    "Dana Ruiz, SHRM-SCP",
    "Tom Ek, PHR, MBA",
  ]);
});

test("somebody new, taken though others of that name were shown, is said to be none of them", () => {
  const fresh = listOffers([dana, dan], "Dan").at(-1)!;
  const { people, changes } = planPeople([dana, dan], fresh.drafts, { event_id: idOf(9), met_at: 5 });
  expect(changes).toEqual([
    {
      kind: "person",
      id: people[0]!.id,
      fields: { name: "Dan", event_id: idOf(9), met_at: 5, not_same_ids: [dana.id, dan.id] },
    },
  ]);
  expect(planPeople([dana], listOffers([dana], "Dana Ruiz")[0]!.drafts, {})).toEqual({
    people: [{ id: dana.id, name: "Dana Ruiz" }],
    ids: [dana.id],
    changes: [],
  });
});

const photo = row("photo", { taken_at: 7, event_id: idOf(9), caption: "back: see you" }, idOf(20));

test("a card typed up makes somebody new, or fills what is free and puts the rest into the caption", () => {
  const card = transcribeCard([dana], photo, { name: "Tom Ek", email: " t@a.example " });
  expect(card.changes[0]).toMatchObject({
    kind: "person",
    fields: { name: "Tom Ek", email: "t@a.example", met_at: 7, event_id: idOf(9) },
  });
  const known = transcribeCard([dana], photo, { name: "Dana Ruiz", organization: "Hooli", phone: "555" });
  expect(known.changes).toEqual([
    { kind: "person", id: dana.id, fields: { phone: "555" } },
    { kind: "photo", id: photo.id, fields: { person_id: dana.id, caption: "back: see you\nHooli" } },
  ]);
  expect(transcribeCard([dana], photo, { name: "Dana Ruiz", person: "new" }).changes[0]!.id).not.toBe(
    dana.id,
  );
});

test("who is said to be different fits, also where there are many", () => {
  const full = person({ not_same_ids: Array.from({ length: 49 }, (_, at) => idOf(100 + at)) }, idOf(1));
  const others = [person({}, idOf(5)), person({}, idOf(6))];
  const rows = after(
    [full, ...others],
    markDifferent(full, others),
    "018b00000000-0000-aaaaaaaa",
  ) as Row<"person">[];
  const unlike = Object.fromEntries(rows.map(({ id, fields }) => [id, fields.not_same_ids]));
  expect(unlike[idOf(1)]).toHaveLength(50);
  expect(unlike[idOf(1)]).toContain(idOf(5));
  expect(unlike[idOf(6)]).toEqual([idOf(1)]);
});

test("own words are one record each, the same on every device, and are heard", () => {
  expect(addWord("retention", "Churn").id).toBe(addWord("retention", "churn").id);
  expect(addWord("retention", "churn").id).not.toBe(addWord("culture", "churn").id);
  expect(buildSlug(" Hot Desks! ")).toBe("hot-desks");
  const rows = [
    addWord("retention", "churn"),
    addTopic("Hot desks"),
    addWord("hot-desks", "desk sharing"),
    addWord("retention", "bleeding people"),
  ];
  const own = mergeOwnTopics(after([], rows, "018b00000000-0000-aaaaaaaa") as Row<"topic">[]);
  expect(own).toHaveLength(2);
  const apart = rows.map(({ fields }) => ({ synonyms: [], ...fields })) as unknown as {
    slug: string;
    synonyms: string[];
  }[];
  expect(suggestTopics("desk", apart)).toEqual([{ slug: "hot-desks", name: "Hot desks" }]);
  expect(getTopicName("hot-desks", apart)).toBe("Hot desks");
  const slugsIn = (text: string) => findTopics(text, own).map(({ slug }) => slug);
  expect(slugsIn("Our churn is terrible")).toEqual(["retention"]);
  expect(slugsIn("Desk sharing is the plan")).toEqual(["hot-desks"]);
  expect(slugsIn("They want hot desks")).toEqual(["hot-desks"]);
});
