/** One page or worker at a time exchanges. Only thrift: two at once would be right as well. */

/** Runs one round under the lock; "busy" where another holds it. */
export async function runUnderLock<T>(round: () => Promise<T>): Promise<T | "busy"> {
  if (!("locks" in navigator)) return round();
  return navigator.locks.request("heedful-exchange", { ifAvailable: true }, (lock) =>
    lock ? round() : "busy",
  );
}
