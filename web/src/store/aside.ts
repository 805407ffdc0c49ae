/** Writes that did not reach the store, kept aside in localStorage: a ring that holds until it is taken in. */
import type { Change } from "../kinds/model";

const ASIDE = "heedful.rescue.";

export interface Aside {
  changes: Change[];
  /** When they were to be written, ms by the device's clock. */
  at: number;
}

/** Answers whether they are kept. */
export function keepAside(changes: Change[], at = Date.now()): boolean {
  try {
    localStorage.setItem(`${ASIDE}${at}.${crypto.randomUUID()}`, JSON.stringify({ changes, at } satisfies Aside));
    return true;
  } catch {
    return false;
  }
}

/** What stands aside, oldest first, by key. */
export function standingAside(): [key: string, aside: Aside][] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(ASIDE));
    return keys.sort().map((key) => [key, JSON.parse(localStorage.getItem(key)!) as Aside]);
  } catch {
    return [];
  }
}

export function dropAside(key: string): void {
  localStorage.removeItem(key);
}
