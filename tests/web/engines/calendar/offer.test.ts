/** What calendar files offer: the new, the known, and the wrong files by what they are. */
import { expect, test } from "vitest";
import type { EventFields, Row } from "../../../../web/src/domain/records/model";
import { mendFields } from "../../../../web/src/domain/rules/mend";
import {
  buildEventFields,
  buildOffers,
  guessNature,
  type NamedCalendar,
} from "../../../../web/src/engines/calendar/offers";
import { readCalendar } from "../../../../web/src/engines/calendar/read";

const TODAY = "2026-06-10";
const event = (uid: string, day: string, name = `Event ${uid}`) =>
  `BEGIN:VEVENT\n${uid && `UID:${uid}\n`}SUMMARY:${name}\nDTSTART;VALUE=DATE:${day.replaceAll("-", "")}\nEND:VEVENT\n`;
const file = (text: string, name = "a.ics"): NamedCalendar => ({
  file: name,
  read: readCalendar(text, "UTC"),
});
const ours = (id: string, fields: EventFields): Row<"event"> => ({
  id,
  kind: "event",
  fields,
  stamps: {},
  base: {},
});
const namesOf = (calendars: NamedCalendar[], events: Row<"event">[] = []) =>
  buildOffers(calendars, events, TODAY).offers.map(({ event: { name }, here }) =>
    here === undefined ? name : `${name}, here on ${here}`,
  );

test("what is ahead comes first, the next one before all; then what is past, the last one first", () => {
  const calendar = file(
    event("1", "2026-07-01") + event("2", "2026-05-01") + event("3", "2026-06-10") + event("4", "2026-06-01"),
  );
  expect(namesOf([calendar])).toEqual(["Event 3", "Event 1", "Event 4", "Event 2"]);
});

test("what is here is known by its calendar's name for it, or by its name and day", () => {
  const here = [
    ours("a", { calendar_uid: "1", name: "Renamed since", starts_on: "2026-07-01" }),
    ours("b", { name: "By hand", starts_on: "2026-07-02" }),
    ours("c", { calendar_uid: "3", name: "Put off", starts_on: "2026-07-03" }),
  ];
  const calendar = file(
    event("1", "2026-07-01") +
      event("2", "2026-07-02", "BY HAND") +
      event("3", "2026-07-09", "Put off") +
      event("4", "2026-07-10"),
  );
  expect(namesOf([calendar], here)).toEqual([
    "Event 1, here on 2026-07-01",
    "BY HAND, here on 2026-07-02",
    "Put off, here on 2026-07-03",
    "Event 4",
  ]);
});

test("an event of 1965 is written by its days, without an instant that no notebook holds", () => {
  const read = readCalendar(
    "BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:Founding dinner\nDTSTART:19650502T180000Z\nDTEND:19650502T200000Z\nEND:VEVENT\nEND:VCALENDAR",
    "UTC",
  );
  const fields = mendFields("event", buildEventFields(read.events[0]!));
  expect(fields).toMatchObject({ name: "Founding dinner", starts_on: "1965-05-02" });
  expect([fields["starts_at"] ?? null, fields["ends_at"] ?? null]).toEqual([null, null]);
});

test("an event in two files is offered once, several times of one event each", () => {
  const monthly = event("m", "2026-07-01", "Monthly") + event("m", "2026-08-01", "Monthly");
  expect(namesOf([file(monthly), file(event("m", "2026-07-01", "Monthly"), "b.ics")])).toEqual([
    "Monthly",
    "Monthly",
  ]);
  expect(
    namesOf([file(event("", "2026-07-01", "Nameless uid")), file(event("", "2026-07-01", "Nameless uid"))]),
  ).toHaveLength(1);
});

test("what is left out is told with its file", () => {
  expect(buildOffers([file(event("1", "2026-02-31"), "b.ics")], [], TODAY).left).toMatchObject([
    { file: "b.ics", why: "bad-start", summary: "Event 1" },
  ]);
});

test("only what the file tells is written", () => {
  const [bare] = readCalendar(event("", "2026-07-01", "Bare")).events;
  expect(buildEventFields(bare!)).toEqual({ name: "Bare", starts_on: "2026-07-01" });
  const [whole] = readCalendar(
    "BEGIN:VEVENT\nUID:u\nSUMMARY:Whole\nDTSTART;TZID=America/Chicago:20260701T180000\nDTEND;TZID=America/Chicago:20260702T010000\nLOCATION:Hall\nURL:https://hall.example/\nEND:VEVENT",
  ).events;
  expect(buildEventFields(whole!)).toEqual({
    name: "Whole",
    venue: "Hall",
    url: "https://hall.example/",
    timezone: "America/Chicago",
    calendar_uid: "u",
    starts_on: "2026-07-01",
    ends_on: "2026-07-02",
    starts_at: Date.UTC(2026, 6, 1, 23),
    ends_at: Date.UTC(2026, 6, 2, 6),
  });
});

test.each([
  ["", "empty"],
  ["\ufeff \r\n", "empty"],
  ["BEGIN:VCARD\nFN:Dana\nEND:VCARD", "card"],
  ["<!DOCTYPE html><title>Sign in</title>", "page"],
  ["\n<html>", "page"],
  ["https://chapter.example/events.ics?key=1\n", "link"],
  ["WEBCAL://chapter.example/events.ics", "link"],
  ["www.chapter.example/events.ics", "link"],
  ["chapter.example/calendar?team=hr", "link"],
  ["events.ics", undefined],
  ["and/or", undefined],
  ["See https://chapter.example/events.ics", undefined],
  ["Bring the badge.", undefined],
])("%j is: %s", (text, nature) => expect(guessNature(text)).toBe(nature));
