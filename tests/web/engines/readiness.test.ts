/** Ready for a day without a network: only when nothing is left to be done. */
import { expect, test } from "vitest";
import {
  gradeReadiness,
  isReady,
  POINTS,
  type ReadinessFacts,
  type ReadinessGrade,
  type ReadinessPoint,
} from "../../../web/src/engines/readiness";

const READY: ReadinessFacts = {
  cached: true,
  persistent: true,
  persistRefused: false,
  room: 5e9,
  offset: 0,
  signedIn: true,
  unsent: 0,
  camera: "granted",
  home: "app",
  event: "around",
};

test("all is well", () => {
  expect(Object.values(gradeReadiness(READY))).toEqual(POINTS.map(() => "good"));
  expect(isReady(gradeReadiness(READY))).toBe(true);
});

test.each<[Partial<ReadinessFacts>, ReadinessPoint, ReadinessGrade]>([
  [{ cached: false }, "cached", "todo"],
  [{ home: "ios-tab" }, "home", "todo"],
  [{ home: "tab" }, "home", "fair"],
  [{ persistent: false }, "persistent", "todo"],
  [{ persistent: false, persistRefused: true }, "persistent", "fair"],
  [{ persistent: undefined }, "persistent", "fair"],
  [{ room: 49_999_999 }, "room", "todo"],
  [{ room: 50_000_000 }, "room", "good"],
  [{ room: undefined }, "room", "fair"],
  [{ signedIn: false }, "signedIn", "todo"],
  [{ unsent: 1 }, "unsent", "todo"],
  [{ offset: 120_000 }, "clock", "todo"],
  [{ offset: -3_600_000 }, "clock", "todo"],
  [{ offset: -119_000 }, "clock", "good"],
  [{ offset: undefined }, "clock", "fair"],
  [{ camera: "prompt" }, "camera", "todo"],
  [{ camera: "denied" }, "camera", "todo"],
  [{ camera: undefined }, "camera", "fair"],
  [{ camera: "none" }, "camera", "fair"],
  [{ event: "none" }, "event", "todo"],
  [{ event: "ahead" }, "event", "good"],
])("%j: %s is %s", (facts, point, standing) => {
  const standings = gradeReadiness({ ...READY, ...facts });
  expect(standings[point]).toBe(standing);
  expect(isReady(standings)).toBe(standing !== "todo");
  expect(
    Object.entries(standings)
      .filter(([, other]) => other !== "good")
      .map(([name]) => name),
  ).toEqual(standing === "good" ? [] : [point]);
});
