/** Getting in and out of an account, and what that means for the words on this device. */
import * as api from "../api/client";
import { Problem, type Account, type Options } from "../api/client";
import { atStake, bindAccount, maySession, noteSession, wipe } from "../store/account";
import { accountId, deviceId, summary, type Summary } from "../store/device";
import { syncNow } from "../sync/scheduler";
import { createPasskey, usePasskey } from "./ceremony";

/** `away`: the server cannot be reached; what was known before still holds. `again`: this device was signed in before. */
export type Standing = { is: "away" } | { is: "out"; again: boolean } | { is: "in"; account: Account };

export async function whoAmI(): Promise<Standing> {
  if (!(await maySession())) return { is: "out", again: false };
  try {
    return { is: "in", account: await api.account() };
  } catch (error) {
    if (!(error instanceof Problem && error.code === "signed_out")) return { is: "away" };
    await noteSession(false);
    return { is: "out", again: (await accountId()) !== null };
  }
}

const SYSTEMS: [RegExp, string][] = [
  [/iPhone/, "iPhone"],
  [/iPad/, "iPad"],
  [/Android/, "Android"],
  [/Windows/, "Windows"],
  [/Mac OS/, "Mac"],
  [/Linux|CrOS/, "Linux"],
];
const BROWSERS: [RegExp, string][] = [
  [/Edg\//, "Edge"],
  [/Firefox|FxiOS/, "Firefox"],
  [/Chrome|CriOS/, "Chrome"],
  [/Safari/, "Safari"],
];
const named = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(navigator.userAgent))?.[1];

/** What the list of devices calls this one: "Chrome, Android". */
const deviceName = (): string => [named(BROWSERS), named(SYSTEMS)].filter(Boolean).join(", ") || "Browser";

/** This device, for the server's lists. Its id stays out while the words on it may be somebody else's. */
async function thisOne(stranger = false): Promise<api.DeviceName> {
  const here = await summary();
  const ours = !stranger && (here.account !== null || here.records === 0);
  return { name: deviceName(), ...(ours && { id: await deviceId() }) };
}

/** Call in the tap itself, with options fetched before. What is here goes into the new notebook, if it was nobody's. */
export async function create(options: Options): Promise<Account> {
  const credential = await createPasskey(options.options);
  const nobodys = (await accountId()) === null;
  const device = { name: deviceName(), ...(nobodys && { id: await deviceId() }) };
  const account = await api.makePasskey({ ceremony: options.ceremony, credential, name: deviceName(), device });
  if (nobodys) await settleIn(account);
  return account;
}

/** One more passkey for the account that is signed in. */
export async function addPasskey(options: Options, name: string): Promise<Account> {
  const credential = await createPasskey(options.options);
  return api.makePasskey({ ceremony: options.ceremony, credential, name: name || deviceName(), device: await thisOne() });
}

interface How {
  conditional?: boolean;
  signal?: AbortSignal;
  /** This device holds another account's notebook: it is not named to the server. */
  stranger?: boolean;
}

/** Call in the tap itself. An empty device takes the notebook in at once; else `standsBetween` has a question. */
export async function enter(options: Options, { stranger, ...how }: How = {}): Promise<Account> {
  const credential = await usePasskey(options.options, how);
  const account = await api.signIn({ ceremony: options.ceremony, credential, device: await thisOne(stranger) });
  await noteSession(true);
  if (!(await standsBetween(account))) await settleIn(account);
  return account;
}

/** With a recovery code: the session may only make a passkey. */
export async function comeBack(code: string): Promise<Account> {
  const account = await api.recover(code, { name: deviceName() });
  await noteSession(true);
  return account;
}

export async function verify(options: Options): Promise<Account> {
  const credential = await usePasskey(options.options);
  return api.verifyAgain({ ceremony: options.ceremony, credential });
}

/** What is here and not this account's: never mixed in without a word. Null where nothing is. */
export async function standsBetween(account: Account): Promise<Summary | null> {
  const here = await summary();
  if (here.account === account.id) return null;
  return here.records > 0 ? here : null;
}

/** This device holds this account's notebook from now on, with all that is here. */
export async function settleIn(account: Account): Promise<void> {
  await bindAccount(account.id);
  void syncNow();
}

/** This device begins with the account's notebook alone: what was here is gone, so have it kept elsewhere before. */
export async function startClean(account: Account): Promise<void> {
  await wipe({ evenUnsent: true });
  await bindAccount(account.id);
}

/** Out again before the notebooks were mixed: all stays as it was. */
export async function turnBack(): Promise<void> {
  await api.signOut();
  await noteSession(false);
}

/** Signs out here, and takes the notebook off this device. False where something would be lost by it. */
export async function leave({ evenUnsent = false } = {}): Promise<boolean> {
  const { unsent, shares } = await atStake();
  if (!evenUnsent && unsent + shares > 0) return false;
  await api.signOut();
  return wipe({ evenUnsent });
}
