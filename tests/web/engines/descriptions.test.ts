/** What a scrap says of whom: a description, a name, whoever was just spoken with. */
import { expect, test } from "vitest";
import { findLikelyPeople } from "../../../web/src/domain/people/likelyPeople";
import {
  mayDescribe,
  type PersonDescription,
  readDescription,
  soundsDescribed,
} from "../../../web/src/engines/descriptions";
import { idOf, person, row } from "../domain/people/folk";

const firm = (part: string) => ({ acme: "Acme, Inc.", "globex east": "Globex East" })[part.toLowerCase()];

test.each<[string, PersonDescription]>([
  ["tall, green scarf, Acme", { remember_by: "tall, green scarf", organization: "Acme, Inc." }],
  ["Tall, grey beard, Hooli", { remember_by: "Tall, grey beard", organization: "Hooli" }],
  ["tall man from Hooli, red tie", { remember_by: "tall man, red tie", organization: "Hooli" }],
  [
    "woman @ globex east; VP People",
    { remember_by: "woman", organization: "Globex East", job_title: "VP People" },
  ],
  ["HR director, curly hair", { job_title: "HR director", remember_by: "curly hair" }],
  ["Acme", { organization: "Acme, Inc." }],
  ["short with glasses", { remember_by: "short with glasses" }],
  ["sat at the table by the door", { remember_by: "sat at the table by the door" }],
  ["Green scarf", { remember_by: "Green scarf" }],
  ["", {}],
])("%s", (text, description) => {
  expect(readDescription(text, firm)).toEqual(description);
});

test("every word of a description is kept", () => {
  for (const text of [
    "tall, Acme, Hooli, Initech",
    "VP, Director, Head of HR, loud laugh",
    "from Acme, at Hooli, tall",
  ]) {
    const all = Object.values(readDescription(text)).join(" ");
    for (const word of text.match(/\p{L}{4,}/gu)!.filter((one) => one !== "from"))
      expect(all).toContain(word);
  }
});

test("a description sounds otherwise than what somebody said", () => {
  for (const text of ["tall, green scarf, Acme", "the lady with the cane", "Bald, HR director"])
    expect(soundsDescribed(text)).toBe(true);
  for (const text of [
    "Somebody asked about night shifts",
    "What is on your table?",
    "Nurses leave within a year, and nobody stays long enough to be trained for the tall order",
  ]) {
    expect(soundsDescribed(text)).toBe(false);
  }
});

test("a sentence is nobody's name", () => {
  const mayBe = (text: string) => mayDescribe(text, readDescription(text, firm));
  for (const text of ["tall, green scarf", "VP People, Hooli", "recruiter from Hooli", "HR director, acme"])
    expect(mayBe(text), text).toBe(true);
  for (const text of [
    "The coffee is downstairs",
    "Send the RFP by Friday",
    "Survey results, May",
    "HR closes at five",
    "payroll is late, Acme",
    "They left the manager out",
    "Ask the director about pay",
  ])
    expect(mayBe(text), text).toBe(false);
});

const MINUTE = 60_000;
const maria = person({ name: "Maria Lopez" }, idOf(1));
const mark = person({ name: "Mark Stone" }, idOf(2));
const people = [maria, mark];
const scrap = (text: string, at = 0) => row("jot", { text, heard_at: at }, idOf(50));
const jotAbout = (id: string, at: number, event_id?: string) =>
  row("jot", { person_ids: [id], heard_at: at, ...(event_id && { event_id }) });

test("whoever is named, by a name that begins with a capital letter", () => {
  expect(findLikelyPeople(scrap("Maria wants the template"), people, [])).toEqual([maria.id]);
  expect(findLikelyPeople(scrap("We mark the shifts on paper"), people, [])).toEqual([]);
  expect(findLikelyPeople(scrap("Stone and Maria Lopez talked"), people, [])).toEqual([maria.id, mark.id]);
});

test("whoever was spoken with just then, at the same event, after whoever is named", () => {
  const near = [jotAbout(mark.id, 5 * MINUTE), jotAbout("gone", MINUTE)];
  expect(findLikelyPeople(scrap("They use paper"), people, near)).toEqual([mark.id]);
  expect(findLikelyPeople(scrap("Maria uses paper"), people, near)).toEqual([maria.id, mark.id]);
  expect(findLikelyPeople(scrap("They use paper"), people, [jotAbout(mark.id, 25 * MINUTE)])).toEqual([]);
  expect(findLikelyPeople(scrap("They use paper"), people, [jotAbout(mark.id, 5 * MINUTE, idOf(9))])).toEqual(
    [],
  );
});
