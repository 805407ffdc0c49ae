/** What the badge says: how the device stands with the server, in one word. Pure. */

type Mood = "saved" | "waiting" | "syncing" | "offline" | "signed-out" | "needs-you";

/** Why the person is needed, or what is waited for; the words for it are the screens' own. */
export type StatusDetail =
  | "losses" /* an answer would take away a great part of the notebook */
  | "refused" /* some records were refused */
  | "not_your_notebook" /* this device belongs to another account */
  | "upgrade_required" /* the app is too old for the server */
  | "server" /* the server has trouble, or asks to wait */
  | null;

export interface SyncStatus {
  mood: Mood;
  /** Records that are not with the server, the refused among them. */
  unsent: number;
  /** When the last exchange was settled, ms; null before the first. */
  since: number | null;
  detail: StatusDetail;
}

/** What the scheduler knows when it tells the mood. */
export interface SyncFacts {
  account: boolean;
  running: boolean;
  unsent: number;
  refused: number;
  since: number | null;
  /** How the last round ended. */
  last: "settled" | "network" | "signed-out" | Exclude<StatusDetail, null> | null;
}

export function describeStatus({ account, running, unsent, refused, since, last }: SyncFacts): SyncStatus {
  const stand = (mood: Mood, detail: StatusDetail = null): SyncStatus => ({ mood, unsent, since, detail });
  if (!account || last === "signed-out") return stand("signed-out");
  if (last === "losses" || last === "not_your_notebook" || last === "upgrade_required")
    return stand("needs-you", last);
  if (running) return stand("syncing");
  if (last === "network") return stand("offline");
  if (refused > 0) return stand("needs-you", "refused");
  if (last === "server") return stand("waiting", "server");
  return stand(unsent > 0 || last === null ? "waiting" : "saved");
}
