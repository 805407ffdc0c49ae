/** Days and hours of an event are the venue's, however they came in and wherever they are read. */
import { describe, expect, test } from "vitest";
import {
  endsBeforeStart,
  formatHour,
  setDay,
  setHour,
  setZone,
} from "../../../../web/src/domain/events/hours";
import type { EventFields } from "../../../../web/src/domain/records/model";
import { formatDay } from "../../../../web/src/text/dates";
import { formatEventDates, formatZone } from "../../../../web/src/text/eventDates";

const HERE = "America/New_York";
const dinner: EventFields = { name: "Dinner", timezone: "America/Chicago", starts_on: "2026-06-03" };
const typed = { ...dinner, ...setHour(dinner, "starts", "18:00", HERE) };

describe("typed by hand", () => {
  test("an hour is the venue's", () => {
    expect(typed.starts_at).toBe(Date.UTC(2026, 5, 3, 23));
    expect(formatHour(typed, "starts", HERE)).toBe("18:00");
    expect(formatHour({ ...typed, timezone: null }, "starts", HERE)).toBe("19:00");
  });
  test("an end in the night is of the day after, and does not lengthen the event", () => {
    const night = { ...typed, ...setHour(typed, "ends", "01:00", HERE) };
    expect(night.ends_at).toBe(Date.UTC(2026, 5, 4, 6));
    expect(night.ends_on).toBeUndefined();
    expect(formatHour(night, "ends", HERE)).toBe("01:00");
  });
  test("another day keeps the hour, over a change of clocks too", () => {
    const moved = { ...typed, ...setDay(typed, "starts", "2026-12-03", HERE) };
    expect(formatHour(moved, "starts", HERE)).toBe("18:00");
    expect(moved.starts_at).toBe(Date.UTC(2026, 11, 4, 0));
  });
  test("no day loses no hour", () => {
    const dayless = { ...typed, ...setDay(typed, "starts", null, HERE) };
    expect(dayless.starts_at).toBe(typed.starts_at);
    expect(setDay(dinner, "starts", "2026-07-01", HERE)).toEqual({ starts_on: "2026-07-01" });
  });
  test("a year on its way to 2026 moves no hour", () => {
    expect(setDay(typed, "starts", "0002-06-03", HERE)).toEqual({ starts_on: "0002-06-03" });
    expect(setDay(typed, "starts", "99999-01-01", HERE)).toMatchObject({ starts_on: "99999-01-01" });
  });
  test("another zone keeps the hour on the venue's clocks", () => {
    const moved = { ...typed, ...setZone(typed, "America/Denver", HERE) };
    expect(formatHour(moved, "starts", HERE)).toBe("18:00");
    expect(moved.starts_at).toBe(Date.UTC(2026, 5, 4, 0));
  });
  test("no hour is written where there was none, and one can be taken out", () => {
    expect(setZone(dinner, "Asia/Tokyo", HERE)).toEqual({ timezone: "Asia/Tokyo" });
    expect({ ...typed, ...setHour(typed, "starts", "", HERE) }.starts_at).toBeNull();
  });
});

test("a calendar's instant stays one when its zone is told", () => {
  const taken: EventFields = {
    calendar_uid: "1",
    starts_on: "2026-06-03",
    starts_at: Date.UTC(2026, 5, 3, 23),
    timezone: null,
  };
  expect(setZone(taken, "America/Chicago", HERE)).toEqual({ timezone: "America/Chicago" });
});

describe("in words", () => {
  const clock = new Intl.DateTimeFormat(undefined, { hour: "numeric", minute: "2-digit", timeZone: "UTC" });
  const hour = (hours: number) => clock.format(hours * 3_600_000);
  const [first, last] = ["2031-06-03", "2031-06-04"];
  const day = formatDay(first);
  const evening: EventFields = {
    timezone: "America/Chicago",
    starts_on: first,
    starts_at: Date.UTC(2031, 5, 3, 23),
  };

  test.each<[string, EventFields, string]>([
    ["days alone", { starts_on: first, ends_on: last }, `${day} – ${formatDay(last)}`],
    ["the venue's hour, and whose it is", evening, `${day}, ${hour(18)}, Chicago time`],
    [
      "from hour to hour",
      { ...evening, ends_at: Date.UTC(2031, 5, 4, 2) },
      `${day}, ${hour(18)} – ${hour(21)}, Chicago time`,
    ],
    [
      "over several days",
      { ...evening, ends_on: last, ends_at: Date.UTC(2031, 5, 4, 22) },
      `${day}, ${hour(18)} – ${formatDay(last)}, ${hour(17)}, Chicago time`,
    ],
    [
      "several days, the end not told",
      { ...evening, ends_on: last },
      `${day}, ${hour(18)} – ${formatDay(last)}, Chicago time`,
    ],
    [
      "no zone where its clocks show what mine do",
      { ...evening, timezone: "America/Toronto" },
      `${day}, ${hour(19)}`,
    ],
    ["no zone at all", { ...evening, timezone: null }, `${day}, ${hour(19)}`],
    ["no zone for whole days", { timezone: "Asia/Tokyo", starts_on: first }, day],
    ["a zone that nobody knows", { ...evening, timezone: "Chicago-ish" }, `${day}, ${hour(19)}, your time`],
    ["no day", { timezone: "Chicago-ish" }, ""],
    ["what is no day", { starts_on: "soon" }, "soon"],
  ])("%s", (_, fields, words) => expect(formatEventDates(fields, HERE)).toBe(words));

  test.each([
    ["America/Chicago", "Chicago time"],
    ["America/Argentina/Buenos_Aires", "Buenos Aires time"],
    ["UTC", "UTC"],
    ["Etc/GMT+5", "GMT+5"],
  ])("%s is said as %s", (zone, words) => expect(formatZone(zone)).toBe(words));
});

test.each([
  [{}, false],
  [{ starts_on: "2026-12-05" }, false],
  [{ starts_on: "2026-12-05", ends_on: "2026-12-05" }, false],
  [{ starts_on: "2026-12-05", ends_on: "2026-12-03" }, true],
  [{ ends_on: "2026-12-03" }, false],
  [{ starts_on: "2026-12-05", ends_on: "2026-12-05", starts_at: 2_000, ends_at: 1_000 }, true],
  [{ starts_on: "2026-12-05", starts_at: 2_000, ends_at: 2_000 }, false],
])("%j ends before it begins: %s", (fields, before) => {
  expect(endsBeforeStart(fields)).toBe(before);
});
