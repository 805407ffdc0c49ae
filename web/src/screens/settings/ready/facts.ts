/** What this device says of itself before a day without a network. Nothing here asks the network. */
import type { Row } from "../../../kinds/model";
import { isAhead } from "../../../parts/days";
import { isIOS, isStandalone } from "../../../parts/home";
import { isPersistent } from "../../../parts/persistence";
import { standing } from "../../../parts/standing";
import type { Facts } from "../../../preparing/verdict";
import { FETCH_REST, WHOLE } from "../../../service-worker/whole";
import { waitingBlobs } from "../../../store/blobs";
import { accountId, clockError } from "../../../store/device";
import { countUnsent } from "../../../store/notebook";
import { readPlace } from "../../box/place";

/** With the event by name, for the words. */
export interface Seen extends Facts {
  next: Row<"event"> | null;
}

/** What was asked for on this page, and how it ended. */
export interface Asked {
  persistRefused?: boolean;
  camera?: PermissionState | "none";
}

/** A question that a browser may not know. */
async function told<T>(question: () => Promise<T> | undefined): Promise<T | undefined> {
  try {
    return await question();
  } catch {
    return undefined;
  }
}

async function cameraState(): Promise<Facts["camera"]> {
  const devices = await told(() => navigator.mediaDevices?.enumerateDevices());
  if (!devices?.some(({ kind }) => kind === "videoinput")) return "none";
  return (await told(() => navigator.permissions?.query({ name: "camera" as PermissionName })))?.state;
}

/** The event that one is at, else the next one. */
async function nextEvent(): Promise<Pick<Seen, "event" | "next">> {
  const { current, events } = await readPlace();
  if (current) return { event: "around", next: current };
  const next = events.filter(({ fields }) => fields.starts_on && isAhead(fields)).at(-1) ?? null;
  return { event: next ? "ahead" : "none", next };
}

export async function look(asked: Asked): Promise<Seen> {
  const [whole, persistent, estimate, offset, account, unsent, waiting, camera, next] = await Promise.all([
    told(() => globalThis.caches?.match(WHOLE)),
    told(isPersistent),
    told(() => navigator.storage?.estimate?.()),
    clockError(),
    accountId(),
    countUnsent(),
    waitingBlobs(),
    cameraState(),
    nextEvent(),
  ]);
  const { quota, usage } = estimate ?? {};
  return {
    cached: whole !== undefined,
    persistent,
    persistRefused: asked.persistRefused ?? false,
    room: quota === undefined ? undefined : quota - (usage ?? 0),
    offset,
    signedIn: account !== null && standing().mood !== "signed-out",
    unsent: unsent + waiting.length,
    camera: camera ?? asked.camera,
    home: isStandalone() ? "app" : isIOS() ? "ios-tab" : "tab",
    ...next,
  };
}

export const fetchRest = (): void => void navigator.serviceWorker?.ready.then(({ active }) => active?.postMessage(FETCH_REST));

/** Asks, and lets go of the camera at once. */
export async function askForCamera(): Promise<Asked["camera"]> {
  try {
    const stream = await navigator.mediaDevices.getUserMedia({ video: true });
    for (const track of stream.getTracks()) track.stop();
    return "granted";
  } catch (error) {
    return error instanceof DOMException && error.name === "NotAllowedError" ? "denied" : "none";
  }
}
