/** The days of the week in the words of the reader's own language settings. */
import { DAY } from "../domain/days/days";

const weekday = new Intl.DateTimeFormat(undefined, { weekday: "long", timeZone: "UTC" });
/** 1 January 2024, at noon. */
const SOME_MONDAY = Date.UTC(2024, 0, 1, 12);

/** From Monday on. */
export const listWeekdays = (): string[] =>
  Array.from({ length: 7 }, (_, at) => weekday.format(SOME_MONDAY + at * DAY));
