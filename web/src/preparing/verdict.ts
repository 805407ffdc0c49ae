/** Whether this device is ready for a day without a network, point by point. Pure. */

/** What the device says of itself; undefined where the browser does not tell. */
export interface Facts {
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

export const POINTS = ["cached", "home", "persistent", "room", "signedIn", "unsent", "clock", "camera", "event"] as const;
export type Point = (typeof POINTS)[number];

/** `fair`: not as it might be, or not to be known, and nothing that must be done. */
export type Standing = "good" | "fair" | "todo";

/** Enough for a day of photos, bytes. */
export const ROOM = 50_000_000;
/** A clock further off puts talks at wrong hours, ms. */
export const OFF = 2 * 60_000;

const known = (told: boolean | undefined): Standing => (told === undefined ? "fair" : told ? "good" : "todo");

export function verdict(facts: Facts): Record<Point, Standing> {
  const { persistent, persistRefused, room, offset, camera } = facts;
  return {
    cached: known(facts.cached),
    home: facts.home === "app" ? "good" : facts.home === "tab" ? "fair" : "todo",
    persistent: persistent === false && persistRefused ? "fair" : known(persistent),
    room: known(room === undefined ? undefined : room >= ROOM),
    signedIn: known(facts.signedIn),
    unsent: known(facts.unsent === 0),
    clock: known(offset === undefined ? undefined : Math.abs(offset) < OFF),
    camera: camera === "none" ? "fair" : known(camera === undefined ? undefined : camera === "granted"),
    event: known(facts.event !== "none"),
  };
}

/** Nothing is left to be done. */
export const isReady = (standings: Record<Point, Standing>): boolean => POINTS.every((point) => standings[point] !== "todo");
