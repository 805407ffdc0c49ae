/** Of what repeats, the time that is told where the file calls off all from some time on. */
import { describe, expect, test } from "vitest";
import { readCalendar } from "../../../../web/src/engines/calendar/read";

const HERE = "America/Chicago";

describe("what was called off from some time on", () => {
  const zoned = (name: string, day: string) => `${name};TZID=America/Chicago:${day}T180000`;
  const begin = "BEGIN:VEVENT\nUID:circle\nSUMMARY:Book circle";
  const rule = `${begin}\n${zoned("DTSTART", "20250109")}\nDURATION:PT1H\nRRULE:FREQ=WEEKLY`;
  const from = (day: string) => `${begin}\n${zoned("RECURRENCE-ID;RANGE=THISANDFUTURE", day)}`;
  const cancelled = "STATUS:CANCELLED\nEND:VEVENT";
  const read = (...texts: string[]) =>
    readCalendar(texts.join("\nEND:VEVENT\n"), HERE, "2026-11-26").events.map(
      ({ name, starts_on, recurs }) => [name, starts_on, recurs],
    );

  test("took place last the week before, however long ago that is", () => {
    const off = `${from("20260305")}\n${zoned("DTSTART", "20260305")}\n${cancelled}`;
    expect(read(rule, off)).toEqual([["Book circle", "2026-02-26", "last"]]);
  });

  test("is off also where the cancellation names no new time", () => {
    expect(read(rule, `${from("20260305")}\n${cancelled}`)).toEqual([["Book circle", "2026-02-26", "last"]]);
    expect(read(rule, `${from("20261203")}\n${cancelled}`)).toEqual([["Book circle", "2026-11-26", "next"]]);
    expect(read(rule, `${from("20250109")}\n${cancelled}`)).toEqual([]);
    const calendar = (method: string) => `BEGIN:VCALENDAR\nMETHOD:${method}`;
    const texts = `${calendar("PUBLISH")}\n${rule}\nEND:VEVENT\nEND:VCALENDAR\n${calendar("CANCEL")}\n${from("20260305")}`;
    expect(read(texts)).toEqual([["Book circle", "2026-02-26", "last"]]);
  });

  test("was moved before that", () => {
    const moved = `${from("20260205")}\n${zoned("DTSTART", "20260206")}`;
    expect(read(rule, moved, `${from("20260305")}\n${cancelled}`)).toEqual([
      ["Book circle", "2026-02-27", "last"],
    ]);
  });
});
