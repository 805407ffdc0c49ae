/** Whether this device is ready for a day without a network, point by point. Pure. */

/** What the device says of itself; undefined where the browser does not tell. */
export interface ReadinessFacts {
  /** All of the app is on the device. */
  cached: boolean;
  /** It has promised to keep the notebook. */
  persistent: boolean | undefined;
  /** It was asked for that just now, and would not. */
  persistRefused: boolean;
  /** Free bytes. */
  room: number | undefined;
  /** The server's clock less ours, ms; undefined before the first exchange. */
  offset: number | undefined;
  signedIn: boolean;
  /** Records and pictures that are on this device only. */
  unsent: number;
  camera: PermissionState | "none" | undefined;
  /** How the app was opened: from the home screen, or in a tab, which iOS clears and keeps apart. */
  home: "app" | "tab" | "ios-tab";
  /** The next event: none, still some days away, or around today. */
  event: "none" | "ahead" | "around";
}

export const POINTS = [
  "cached",
  "home",
  "persistent",
  "room",
  "signedIn",
  "unsent",
  "clock",
  "camera",
  "event",
] as const;
export type ReadinessPoint = (typeof POINTS)[number];

/** `fair`: not as it might be, or not to be known, and nothing that must be done. */
export type ReadinessGrade = "good" | "fair" | "todo";

/** Enough for a day of photos, bytes. */
const ROOM = 50_000_000;
/** A clock further off puts talks at wrong hours, ms. */
const OFF = 2 * 60_000;

const gradeKnown = (answer: boolean | undefined): ReadinessGrade =>
  answer === undefined ? "fair" : answer ? "good" : "todo";

export function gradeReadiness(facts: ReadinessFacts): Record<ReadinessPoint, ReadinessGrade> {
  const { persistent, persistRefused, room, offset, camera } = facts;
  return {
    cached: gradeKnown(facts.cached),
    home: facts.home === "app" ? "good" : facts.home === "tab" ? "fair" : "todo",
    persistent: persistent === false && persistRefused ? "fair" : gradeKnown(persistent),
    room: gradeKnown(room === undefined ? undefined : room >= ROOM),
    signedIn: gradeKnown(facts.signedIn),
    unsent: gradeKnown(facts.unsent === 0),
    clock: gradeKnown(offset === undefined ? undefined : Math.abs(offset) < OFF),
    camera: camera === "none" ? "fair" : gradeKnown(camera === undefined ? undefined : camera === "granted"),
    event: gradeKnown(facts.event !== "none"),
  };
}

/** Nothing is left to be done. */
export const isReady = (standings: Record<ReadinessPoint, ReadinessGrade>): boolean =>
  POINTS.every((point) => standings[point] !== "todo");
