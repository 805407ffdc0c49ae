/** What is typed in triage: names, cards, topics of one's own. */
import { expect, test } from "vitest";
import { ownTopics } from "../../../web/src/matching/owntopics";
import { suggestTopics, topicName } from "../../../web/src/matching/topicnames";
import { topicsIn } from "../../../web/src/matching/topics";
import { namesIn, offers, writtenDown } from "../../../web/src/screens/merging/offers";
import { addedTopic, addedWord, slugFor } from "../../../web/src/screens/settings/topics/adding";
import { differ } from "../../../web/src/screens/triage/different";
import { typedUp } from "../../../web/src/screens/triage/typedUp";
import { after, idOf, person, row } from "../people/folk";
import type { Row } from "../../../web/src/kinds/model";

const dana = person({ name: "Dana Ruiz", organization: "Acme" }, idOf(1));
const dan = person({ name: "Dan Park" }, idOf(2));
const labels = (typed: string) => offers([dana, dan], typed).map(({ label }) => label);

test("known people come before somebody new, and of several names each is looked up", () => {
  expect(labels("dan")).toEqual(["Dana Ruiz", "Dan Park", "dan, someone new"]);
  expect(labels("Dan Park")).toEqual(["Dan Park", "Dan Park, someone new"]);
  expect(labels("Dana Ruiz, Tom")).toEqual(["Dana Ruiz · Tom, someone new"]);
  expect(labels(" , ")).toEqual([]);
});

test("what somebody has earned stays behind their name", () => {
  expect(namesIn("Dana Ruiz, SHRM-SCP, Tom Ek, PHR, MBA")).toEqual(["Dana Ruiz, SHRM-SCP", "Tom Ek, PHR, MBA"]);
});

test("somebody new, taken though others of that name were shown, is said to be none of them", () => {
  const fresh = offers([dana, dan], "Dan").at(-1)!;
  const { ids, changes } = writtenDown(fresh.meant, idOf(9), 5);
  expect(changes).toEqual([{ kind: "person", id: ids[0], fields: { name: "Dan", event_id: idOf(9), met_at: 5, not_same_ids: [dana.id, dan.id] } }]);
  expect(writtenDown(offers([dana], "Dana Ruiz")[0]!.meant, null, 5)).toEqual({ ids: [dana.id], changes: [] });
});

const photo = row("photo", { taken_at: 7, event_id: idOf(9), caption: "back: see you" }, idOf(20));

test("a card typed up makes somebody new, or fills what is free and puts the rest into the caption", () => {
  const made = typedUp([dana], photo, { name: "Tom Ek", email: " t@a.example " });
  expect(made.changes[0]).toMatchObject({ kind: "person", fields: { name: "Tom Ek", email: "t@a.example", met_at: 7, event_id: idOf(9) } });
  const known = typedUp([dana], photo, { name: "Dana Ruiz", organization: "Hooli", phone: "555" });
  expect(known.changes).toEqual([
    { kind: "person", id: dana.id, fields: { phone: "555" } },
    { kind: "photo", id: photo.id, fields: { person_id: dana.id, caption: "back: see you\nHooli" } },
  ]);
  expect(typedUp([dana], photo, { name: "Dana Ruiz", person: "new" }).changes[0]!.id).not.toBe(dana.id);
});

test("who is said to be different fits, also where there are many", () => {
  const full = person({ not_same_ids: Array.from({ length: 49 }, (_, at) => idOf(100 + at)) }, idOf(1));
  const others = [person({}, idOf(5)), person({}, idOf(6))];
  const rows = after([full, ...others], differ(full, others), "018b00000000-0000-aaaaaaaa") as Row<"person">[];
  const unlike = Object.fromEntries(rows.map(({ id, fields }) => [id, fields.not_same_ids]));
  expect(unlike[idOf(1)]).toHaveLength(50);
  expect(unlike[idOf(1)]).toContain(idOf(5));
  expect(unlike[idOf(6)]).toEqual([idOf(1)]);
});

test("own words are one record each, the same on every device, and are heard", () => {
  expect(addedWord("retention", "Churn").id).toBe(addedWord("retention", "churn").id);
  expect(addedWord("retention", "churn").id).not.toBe(addedWord("culture", "churn").id);
  expect(slugFor(" Hot Desks! ")).toBe("hot-desks");
  const rows = [addedWord("retention", "churn"), addedTopic("Hot desks"), addedWord("hot-desks", "desk sharing"), addedWord("retention", "bleeding people")];
  const own = ownTopics(after([], rows, "018b00000000-0000-aaaaaaaa") as Row<"topic">[]);
  expect(own).toHaveLength(2);
  const apart = rows.map(({ fields }) => ({ synonyms: [], ...fields })) as unknown as { slug: string; synonyms: string[] }[];
  expect(suggestTopics("desk", apart)).toEqual([{ slug: "hot-desks", name: "Hot desks" }]);
  expect(topicName("hot-desks", apart)).toBe("Hot desks");
  const heard = (text: string) => topicsIn(text, own).map(({ slug }) => slug);
  expect(heard("Our churn is terrible")).toEqual(["retention"]);
  expect(heard("Desk sharing is the plan")).toEqual(["hot-desks"]);
  expect(heard("They want hot desks")).toEqual(["hot-desks"]);
});
