/** A zone by the rules that a calendar file brings for it (VTIMEZONE), whatever it is called. Pure. */

import { DAY } from "../../domain/days/days";
import { listProperties, type PropertySet, type ZoneDescription } from "./components";
import { listTimes, parseRule, type StepBudget } from "./recurrence";
import { parseClock, parseOffset } from "./values";

/** One change of the clocks, or each year's. */
interface Observance {
  /** How far the clocks are ahead of UTC before and after it, ms. */
  from: number;
  to: number;
  /** As the clocks show them before the change. */
  starts: number[];
  rules: string[];
}

interface ClockChange {
  at: number;
  to: number;
}

const MOST_STEPS = 20_000;
const MOST_RULES = 4;
const NEVER = -8.64e15;

function readObservance(set: PropertySet): Observance | null {
  const offset = (name: string) => parseOffset(set.properties.get(name)?.value ?? "");
  const to = offset("TZOFFSETTO");
  if (to === null) return null;
  const starts = ["DTSTART", "RDATE"].flatMap((name) =>
    listProperties(set, name).flatMap(({ value }) => value.split(",").map((text) => parseClock(text)?.wall)),
  );
  return {
    from: offset("TZOFFSETFROM") ?? to,
    to,
    starts: starts.filter((start) => start !== undefined),
    rules: listProperties(set, "RRULE").map(({ value }) => value),
  };
}

/** Its last change before a year, and those in it. */
function listChanges(
  { from, to, starts, rules }: Observance,
  year: number,
  budget: StepBudget,
): ClockChange[] {
  // Where it is already next year by the clocks, it may be this one in UTC.
  const [begin, end] = [Date.UTC(year, 0), Date.UTC(year + 1, 0, 3)];
  const inYear: number[] = [];
  let before = starts.length > 0 ? Number.NEGATIVE_INFINITY : NEVER;
  const add = (wall: number) => {
    if (wall < begin) before = Math.max(before, wall);
    else if (wall < end) inYear.push(wall);
  };
  starts.forEach(add);
  try {
    for (const text of rules.slice(0, MOST_RULES)) {
      const rule = parseRule(text);
      const last = parseClock(rule.until ?? "");
      const until = last ? last.wall + (last.ahead === undefined ? 0 : from - last.ahead) : Infinity;
      for (const wall of listTimes(rule, starts[0]!, false, Math.min(begin, until) - 400 * DAY, budget)) {
        if (wall > until || wall >= end) break;
        add(wall);
      }
    }
  } catch {
    // A rule that cannot be read changes nothing after its start.
  }
  return [before, ...inYear].filter(Number.isFinite).map((wall) => ({ at: wall - from, to }));
}

/** How far its clocks are ahead of UTC at an instant, ms; undefined where the file does not say. */
export function readOwnZone({ observances }: ZoneDescription): ((at: number) => number) | undefined {
  const read = observances.map(readObservance).filter((one) => one !== null);
  const [first] = read;
  if (!first) return undefined;
  const budget = { left: MOST_STEPS };
  const byYear = new Map<number, ClockChange[]>();
  const changesOf = (year: number): ClockChange[] => {
    let changes = byYear.get(year);
    if (!changes) {
      changes = read.flatMap((one) => listChanges(one, year, budget)).sort((one, other) => one.at - other.at);
      byYear.set(year, changes);
    }
    return changes;
  };
  const earliest = read.reduce((one, other) =>
    (other.starts[0] ?? NEVER) < (one.starts[0] ?? NEVER) ? other : one,
  );
  return (at) => {
    const past = changesOf(new Date(at).getUTCFullYear()).filter((change) => change.at <= at);
    return past.at(-1)?.to ?? earliest.from;
  };
}
