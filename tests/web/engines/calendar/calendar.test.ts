/** Calendar files as they really are, and local time as Python's zoneinfo has it. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toInstant, toWallTime } from "../../../../web/src/domain/days/localTime";
import type { CalendarRead } from "../../../../web/src/engines/calendar/read";
import { readCalendar } from "../../../../web/src/engines/calendar/read";
import { WINDOWS_ZONES } from "../../../../web/src/engines/calendar/windowsZones";
import { writeCalendar } from "../../../../web/src/engines/calendar/write";
import { leftOut } from "../../../../web/src/text/en/intake";

const folder = join(import.meta.dirname, "../../../cases");
const casesOf = <T>(file: string) =>
  (JSON.parse(readFileSync(join(folder, file), "utf8")) as { cases: T[] }).cases;
const HERE = "America/Chicago";

/** Where a case does not say of which day it speaks. */
const TODAY = "2026-06-10";

const files = casesOf<CalendarRead & { file: string; today?: string }>("web/calendars/expected.json");
const bytesOf = (file: string) => new Uint8Array(readFileSync(join(folder, "web/calendars", `${file}.ics`)));

describe("calendars", () => {
  test.each(files)("$file", ({ file, today = TODAY, ...read }) =>
    expect(readCalendar(bytesOf(file), HERE, today)).toEqual(read),
  );
});

test("a description of tags without an end does not hold up the page", () => {
  const lines = ["BEGIN:VCALENDAR", "BEGIN:VEVENT", "DTSTART;VALUE=DATE:20260616", "SUMMARY:Dinner"];
  const endless = `X-ALT-DESC:${"<a href=".repeat(6_000)}`;
  const text = [...lines, endless, "END:VEVENT", "END:VCALENDAR"].join("\r\n");
  const { events } = readCalendar(new TextEncoder().encode(text), HERE, TODAY);
  expect(events.map(({ name }) => name)).toEqual(["Dinner"]);
});

describe("what Windows calls zones", () => {
  test("they are all of the Unicode CLDR", () => expect(WINDOWS_ZONES.size).toBeGreaterThanOrEqual(138));

  test.each([...WINDOWS_ZONES])("%s is known without the file's own rules", (name, zone) => {
    const tzid = /^utc/.test(name) ? name.toUpperCase() : `${name} Standard Time`;
    const text = `BEGIN:VEVENT\nDTSTART;TZID="${tzid}":20260701T120000\nEND:VEVENT`;
    const { events } = readCalendar(text, "Pacific/Apia", TODAY);
    expect(events.map(({ starts_at }) => starts_at)).toEqual([toInstant(Date.UTC(2026, 6, 1, 12), zone)]);
  });
});

interface Local {
  name: string;
  zone: string;
  wall: number;
  at: number;
  shown: number;
}
describe("local_times.json", () => {
  test.each(casesOf<Local>("shared/local_times.json"))("$name", ({ zone, wall, at, shown }) => {
    expect(toInstant(wall, zone)).toBe(at);
    expect(toWallTime(at, zone)).toBe(shown);
  });
});

/** Nothing in it would surprise the notebook. */
function sound({ events, skipped }: CalendarRead): void {
  for (const event of events) {
    expect(event.starts_on).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(event.starts_on <= event.ends_on, `${event.starts_on} ${event.ends_on}`).toBe(true);
    expect(event.starts_at === null).toBe(event.ends_at === null);
    if (event.starts_at !== null) expect(event.starts_at).toBeLessThanOrEqual(event.ends_at!);
    if (event.url) expect(new URL(event.url).protocol).toMatch(/^https?:$/);
  }
  for (const { why } of skipped) expect(leftOut[why]).toMatch(/^[A-Z].+[.?]$/);
}

test.each(files)("$file cut off at any byte still gives what stands before", ({ file, events }) => {
  const bytes = bytesOf(file);
  for (let end = 0; end < bytes.length; end += 1) {
    const read = readCalendar(bytes.subarray(0, end), HERE);
    sound(read);
    expect(read.events.length).toBeLessThanOrEqual(events.length + 1);
  }
});

const pieces = fc.constantFrom(
  "BEGIN:VEVENT",
  "END:VEVENT",
  "BEGIN:VCALENDAR",
  "BEGIN:VTIMEZONE",
  "BEGIN:STANDARD",
  "BEGIN:VALARM",
  "\n",
  "\r\n ",
  "TZID:",
  "TZOFFSETTO:+9999",
  "DTSTART:20260308T023000",
  "DTSTART;TZID=Europe/Paris:20260101T000000",
  "DTEND:99991231T235959Z",
  "DTEND;VALUE=DATE:20270101",
  "DURATION:P9999W",
  "DURATION:-P1D",
  "RRULE:FREQ=DAILY",
  "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30;UNTIL=",
  "RRULE:FREQ=MONTHLY;BYDAY=5MO,-1FR;BYSETPOS=2;COUNT=3",
  "RDATE;VALUE=PERIOD:20260101T000000/PT1H,20260201",
  "EXDATE:20260308T023000,",
  "RECURRENCE-ID:20260308T023000",
  "RECURRENCE-ID;RANGE=THISANDFUTURE:20260308T023000",
  "BEGIN:DAYLIGHT",
  "TZOFFSETFROM:-0500",
  "SUMMARY:",
  "LOCATION:",
  "\\",
  ';TZID="',
  ":",
  "=",
  "X-WR-TIMEZONE:Mars/Base",
  "\0",
  "\ud83d",
);
test("any text is read without a fault", () => {
  const files = fc.array(
    fc.oneof(
      pieces,
      pieces.map((piece) => `\n${piece}`),
      fc.string({ unit: "binary" }),
    ),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(files, (all) => sound(readCalendar(all.join(""), HERE))),
    { numRuns: 2_000 },
  );
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => sound(readCalendar(bytes, HERE))));
});

test("an event at any time in any zone ends no earlier than it begins", () => {
  const zones = fc.constantFrom(
    "America/New_York",
    "Pacific/Apia",
    "Asia/Kathmandu",
    "Nowhere",
    "Eastern Standard Time",
    "UTC",
  );
  const minutes = fc.integer({ min: Date.UTC(1990, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
  const at = (minute: number) => new Date(minute * 60_000).toISOString().replace(/[-:]|\.\d+Z/g, "");
  fc.assert(
    fc.property(zones, zones, minutes, minutes, (zone, other, start, end) => {
      const read = readCalendar(
        `BEGIN:VEVENT\nDTSTART;TZID=${zone}:${at(start)}\nDTEND;TZID=${other}:${at(end)}\nEND:VEVENT`,
        HERE,
      );
      expect(read.events).toHaveLength(1);
      sound(read);
    }),
    { numRuns: 500 },
  );
});

test.each([
  "FREQ=DAILY;BYMONTH=2;BYMONTHDAY=30",
  "FREQ=YEARLY;BYWEEKNO=20;BYDAY=MO",
  "FREQ=DAILY;INTERVAL=99999999999",
  "FREQ=WEEKLY;BYDAY=XX",
  "DAILY",
  "",
])("of a series by the rule %j the first time is here, and is called that", (rule) => {
  const file = `BEGIN:VEVENT\nDTSTART:20251203T080000Z\nRRULE:${rule}\nEND:VEVENT`;
  expect(readCalendar(file, HERE, TODAY).events).toMatchObject([
    { starts_on: "2025-12-03", recurs: "first" },
  ]);
});

const event = (n: number) =>
  `BEGIN:VEVENT\r\nUID:${n}\r\nDTSTART;TZID=America/New_York:2026${String((n % 12) + 1).padStart(2, "0")}10T090000\r\nDTEND;TZID=America/New_York:2026${String((n % 12) + 1).padStart(2, "0")}10T100000\r\nSUMMARY:Event ${n}\r\nDESCRIPTION:${"Some words\\, and more. ".repeat(10)}\r\nLOCATION:Room ${n}\r\nEND:VEVENT\r\n`;

test("a file of years is read in a moment, as far as the notebook takes it", () => {
  const file = `BEGIN:VCALENDAR\r\n${Array.from({ length: 5_000 }, (_, n) => event(n)).join("")}END:VCALENDAR\r\n`;
  const read = readCalendar(file, HERE);
  expect(read.events).toHaveLength(2_000);
  expect(read.skipped).toMatchObject([{ why: "too-many", uid: "2000", events: 3_000 }]);
});

const zoneOf = (lines: string) =>
  `BEGIN:VTIMEZONE\nTZID:Ours\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\n${lines}END:STANDARD\nEND:VTIMEZONE\n${Array.from({ length: 200 }, (_, year) => `BEGIN:VEVENT\nDTSTART;TZID=Ours:${1_950 + year}0601T120000\nEND:VEVENT\n`).join("")}`;
const inEvent = (lines: string) => `BEGIN:VEVENT\nDTSTART:20260101\n${lines}\nEND:VEVENT`;
test.each([
  ["too large", "x".repeat(6_000_000)],
  ["lines and no events", "\n".repeat(4_900_000)],
  ["components in components", "BEGIN:VALARM\n".repeat(380_000)],
  ["escapes", inEvent(`SUMMARY:${"\\".repeat(4_900_000)}`)],
  ["soft breaks", inEvent(`SUMMARY;ENCODING=QUOTED-PRINTABLE:${"=C3=\n".repeat(900_000)}`)],
  ["folds", inEvent(`SUMMARY:a${"\n b".repeat(1_600_000)}`)],
  ["blanks in a place", inEvent(`LOCATION:${" ".repeat(4_900_000)}x`)],
  ["commas in a place", inEvent(`LOCATION:${", ".repeat(2_400_000)}x`)],
  ["addresses in a text", inEvent(`DESCRIPTION:${"http://".repeat(700_000)}x`)],
  [
    "rules",
    "BEGIN:VEVENT\nDTSTART:19700101T000000\nRRULE:FREQ=DAILY;COUNT=900000\nEND:VEVENT\n".repeat(2_000),
  ],
  ["rules that never come", `${inEvent("RRULE:FREQ=SECONDLY;BYMONTH=2;BYMONTHDAY=30")}\n`.repeat(2_000)],
  ["days left out", inEvent(`RRULE:FREQ=DAILY\nEXDATE:${"20260101T000000,".repeat(300_000)}`)],
  [
    "times that are changed",
    `${inEvent("RRULE:FREQ=DAILY")}\n${inEvent("RECURRENCE-ID:20260102").repeat(60_000)}`,
  ],
  [
    "times that are changed from then on",
    `${inEvent("RRULE:FREQ=DAILY")}\n${inEvent("RECURRENCE-ID;RANGE=THISANDFUTURE:20260102").repeat(20_000)}`,
  ],
  ["markup", inEvent(`X-ALT-DESC:${"<a href=<script>".repeat(300_000)}`)],
  ["changes of the clocks", zoneOf("RRULE:FREQ=SECONDLY\n".repeat(2_000))],
  [
    "halves of a zone",
    zoneOf("END:STANDARD\nBEGIN:STANDARD\nDTSTART:19700101T000000\nTZOFFSETTO:+0100\n".repeat(40_000)),
  ],
  [
    "zones",
    Array.from(
      { length: 50_000 },
      (_, n) =>
        `BEGIN:VTIMEZONE\nTZID:${n}\nBEGIN:STANDARD\nTZOFFSETTO:+${String(n % 1400).padStart(4, "0")}\nEND:STANDARD\nEND:VTIMEZONE`,
    ).join("\n"),
  ],
  [
    "zones asked for",
    Array.from(
      { length: 2_000 },
      (_, n) =>
        `BEGIN:VTIMEZONE\nTZID:${n}\nBEGIN:STANDARD\nTZOFFSETTO:+0001\nEND:STANDARD\nEND:VTIMEZONE\nBEGIN:VEVENT\nDTSTART;TZID=${n}:20260101T000000\nEND:VEVENT`,
    ).join("\n"),
  ],
])("a bomb of %s takes no time worth the name", (_, bomb) => {
  sound(readCalendar(bomb, HERE));
  // What grows with the square of its length would take minutes, and the test with it.
});

describe("writing", () => {
  const words =
    "Send Dana the checklist; she asked, twice\\thrice\nAnd say 谢谢 – 🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉🎉";
  const file = writeCalendar({
    uid: "f1@heedful",
    name: words,
    notes: words,
    url: "https://acme.example/a",
    venue: "Room 3",
    starts_at: Date.UTC(2026, 5, 15, 23),
    written_at: 0,
  });

  test("no line is longer than 75 bytes, and each ends as it should", () => {
    expect(file.endsWith("\r\n")).toBe(true);
    for (const line of file.split("\r\n")) {
      expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
      expect(line).not.toMatch(/[\r\n]/);
    }
  });

  test.each([
    ["C:\\New, D:\\notes; \\\\nas\\N", "C:\\New, D:\\notes; \\\\nas\\N"],
    ["One\x0btwo\u2028three", "One\ntwo\nthree"],
    ["Bell\x07 and delete\x7f", "Bell and delete"],
  ])("%j reads back", (notes, words) => {
    const file = writeCalendar({ uid: "u", name: "Call", starts_on: "2026-02-27", notes, written_at: 0 });
    expect(readCalendar(file, HERE).events).toMatchObject([{ notes: words }]);
  });

  test("what is written is what is read", () => {
    expect(readCalendar(new TextEncoder().encode(file), HERE).events).toMatchObject([
      {
        uid: "f1@heedful",
        notes: words,
        name: words.replace("\n", " "),
        venue: "Room 3",
        starts_at: Date.UTC(2026, 5, 15, 23),
      },
    ]);
    const days = writeCalendar({
      uid: "d",
      name: "Days",
      starts_on: "2026-02-27",
      ends_on: "2026-03-01",
      written_at: 0,
    });
    expect(readCalendar(days).events).toMatchObject([
      { starts_on: "2026-02-27", ends_on: "2026-03-01", starts_at: null },
    ]);
  });
});
