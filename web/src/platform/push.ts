/** Web Push, as far as the browser goes: whether it is to be had, and where this device is reached. */
import { decodeBase64 } from "../domain/text/base64";
import { isIOS, isStandalone } from "./platform";

/** `home-screen`: on iOS only the app that stands there is told anything. */
type PushSupport = "supported" | "home-screen" | "unsupported";

export function findPushSupport(): PushSupport {
  if ("serviceWorker" in navigator && "PushManager" in window && "Notification" in window) return "supported";
  return isIOS() && !isStandalone() ? "home-screen" : "unsupported";
}

/** What the person said to this browser about messages of this site; "default": not asked yet. */
export const readPermission = (): NotificationPermission =>
  "Notification" in window ? Notification.permission : "denied";

/** Call in the tap itself. */
export const askPermission = async (): Promise<boolean> =>
  (await Notification.requestPermission()) === "granted";

/** Where and with which keys a push service and a server reach this device. */
interface PushAddress {
  endpoint: string;
  p256dh: string;
  auth: string;
}

const isFor = ({ options }: PushSubscription, key: Uint8Array): boolean =>
  String(options.applicationServerKey && new Uint8Array(options.applicationServerKey)) === String(key);

/** Where this device is reached by the server with that public key: as before, where there was such an address. */
export async function subscribeToPush(serverKey: string): Promise<PushAddress> {
  const { pushManager } = await navigator.serviceWorker.ready;
  const applicationServerKey = decodeBase64(serverKey);
  const earlier = await pushManager.getSubscription();
  if (earlier && !isFor(earlier, applicationServerKey)) await earlier.unsubscribe();
  const subscription = await pushManager.subscribe({ userVisibleOnly: true, applicationServerKey });
  const { endpoint = "", keys } = subscription.toJSON();
  return { endpoint, p256dh: keys?.p256dh ?? "", auth: keys?.auth ?? "" };
}

/** This device is reached no more, whoever knew how. */
export async function unsubscribeFromPush(): Promise<void> {
  if (findPushSupport() !== "supported") return;
  const registration = await navigator.serviceWorker.getRegistration();
  await (await registration?.pushManager.getSubscription())?.unsubscribe();
}
