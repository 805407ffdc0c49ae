/** Writes that did not reach the store, kept aside in localStorage: a ring that holds until it is taken in. */
import type { Change } from "../domain/records/model";

const PREFIX = "heedful.rescue.";

export interface FailedWrite {
  changes: Change[];
  /** When they were to be written, ms by the device's clock. */
  at: number;
}

/** Answers whether they are kept. */
export function keepFailedWrite(changes: Change[], at = Date.now()): boolean {
  try {
    localStorage.setItem(
      `${PREFIX}${at}.${crypto.randomUUID()}`,
      JSON.stringify({ changes, at } satisfies FailedWrite),
    );
    return true;
  } catch {
    return false;
  }
}

/** What stands aside, oldest first, by key. */
export function listFailedWrites(): [key: string, aside: FailedWrite][] {
  try {
    const keys = Object.keys(localStorage).filter((key) => key.startsWith(PREFIX));
    return keys.sort().map((key) => [key, JSON.parse(localStorage.getItem(key)!) as FailedWrite]);
  } catch {
    return [];
  }
}

export function dropFailedWrite(key: string): void {
  localStorage.removeItem(key);
}
