/** What this device says of itself before a day without a network. Nothing here asks the network. */

import { readCurrentEvent } from "../../../data/currentEvent";
import { syncStatus } from "../../../data/syncStatus";
import type { Row } from "../../../domain/records/model";
import type { ReadinessFacts } from "../../../engines/readiness";
import { isPersistent } from "../../../platform/persistence";
import { isIOS, isStandalone } from "../../../platform/platform";
import { COMPLETE_MARK, FETCH_REST } from "../../../service-worker/completeness";
import { listWaitingBlobs } from "../../../store/blobs";
import { readAccountId, readClockError } from "../../../store/device";
import type { Reader } from "../../../store/notebook";
import { isAhead } from "../../../text/dates";

/** With the event by name, for the words. */
export interface ReadyFacts extends ReadinessFacts {
  next: Row<"event"> | null;
}

/** What was asked for on this page, and how it ended. */
export interface PermissionAnswers {
  persistRefused?: boolean;
  camera?: PermissionState | "none";
}

/** A question that a browser may not know. */
async function askBrowser<T>(question: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}

async function cameraState(): Promise<ReadinessFacts["camera"]> {
  const devices = await askBrowser(() => navigator.mediaDevices?.enumerateDevices());
  if (!devices?.some(({ kind }) => kind === "videoinput")) return "none";
  return (await askBrowser(() => navigator.permissions?.query({ name: "camera" as PermissionName })))?.state;
}

/** The event that one is at, else the next one. */
async function nextEvent(read: Reader): Promise<Pick<ReadyFacts, "event" | "next">> {
  const { current, events } = await readCurrentEvent(read);
  if (current) return { event: "around", next: current };
  const next = events.filter(({ fields }) => fields.starts_on && isAhead(fields)).at(-1) ?? null;
  return { event: next ? "ahead" : "none", next };
}

export async function readFacts(read: Reader, answers: PermissionAnswers): Promise<ReadyFacts> {
  const [whole, persistent, estimate, offset, account, unsent, waiting, camera, next] = await Promise.all([
    askBrowser(() => globalThis.caches?.match(COMPLETE_MARK)),
    askBrowser(isPersistent),
    askBrowser(() => navigator.storage?.estimate?.()),
    readClockError(),
    readAccountId(),
    read.countUnsent(),
    listWaitingBlobs(),
    cameraState(),
    nextEvent(read),
  ]);
  const { quota, usage } = estimate ?? {};
  return {
    cached: whole !== undefined,
    persistent,
    persistRefused: answers.persistRefused ?? false,
    room: quota === undefined ? undefined : quota - (usage ?? 0),
    offset,
    signedIn: account !== null && syncStatus.get().mood !== "signed-out",
    unsent: unsent + waiting.length,
    camera: camera ?? answers.camera,
    home: isStandalone() ? "app" : isIOS() ? "ios-tab" : "tab",
    ...next,
  };
}

export const fetchRest = (): void =>
  void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(FETCH_REST));

/** Asks, and lets go of the camera at once. */
export async function askForCamera(): Promise<PermissionAnswers["camera"]> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    for (const track of stream.getTracks()) track.stop();
    return "granted";
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "denied" : "none";
  }
}
