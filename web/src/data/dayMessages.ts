/** The day's message on this device: turned on and off, and renewed, for addresses and time zones change. */
import { deletePushSubscription, fetchPushSubscription, putPushSubscription } from "../api/client";
import { getDeviceZone } from "../domain/days/localTime";
import { readPermission, subscribeToPush, unsubscribeFromPush } from "../platform/push";
import { mayHaveSession } from "../store/account";
import { readDraft, saveDraft } from "../store/drafts";

/** Set where somebody turned it on here. It goes with the notebook when that leaves the device. */
const WANTED = "dayMessages";
/** A browser whose push service cannot be reached may keep us waiting for ever, ms. */
const PATIENCE = 20_000;

export interface DayMessages {
  isOn: boolean;
  /** The server's public key, which must be here before the tap that turns it on. */
  serverKey: string;
}

const giveUp = (): Promise<never> =>
  new Promise((_, reject) => {
    setTimeout(() => reject(new Error("the push service did not answer")), PATIENCE);
  });

async function subscribe(serverKey: string): Promise<void> {
  const address = await Promise.race([subscribeToPush(serverKey), giveUp()]);
  await putPushSubscription({ ...address, timezone: getDeviceZone() });
}

/** After permission was given. @throws Problem of the server, or whatever the browser throws */
export async function turnOnDayMessages(serverKey: string): Promise<void> {
  await subscribe(serverKey);
  await saveDraft(WANTED, true);
}

export async function turnOffDayMessages(): Promise<void> {
  await deletePushSubscription();
  await saveDraft(WANTED, false);
  await unsubscribeFromPush();
}

/** How it stands; renewed where it was turned on here. @throws Problem */
export async function renewDayMessages(): Promise<DayMessages> {
  const { key, since } = await fetchPushSubscription();
  const isPermitted = readPermission() === "granted";
  const isWanted = isPermitted && (await readDraft<boolean>(WANTED)) === true;
  const isRenewed =
    isWanted &&
    (await subscribe(key).then(
      () => true,
      () => false,
    ));
  return { isOn: isRenewed || (isPermitted && since !== null), serverKey: key };
}

/** At each opening of the app; without a network or a session nothing, and the next opening tries again. */
export async function renewAtOpening(): Promise<void> {
  if ((await readDraft<boolean>(WANTED)) === true && (await mayHaveSession())) await renewDayMessages();
}
