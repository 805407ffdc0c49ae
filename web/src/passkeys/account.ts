/** Getting in and out of an account, and what that means for the words on this device. */
import * as api from "../api/client";
import { type Account, type Options, Problem } from "../api/client";
import { unsubscribeFromPush } from "../platform/push";
import {
  bindAccount,
  countLocalOnly,
  hasLocalOnly,
  mayHaveSession,
  noteSession,
  wipeDevice,
} from "../store/account";
import { readAccountId, readDeviceId, readSummary, type Summary } from "../store/device";
import { syncNow } from "../sync/scheduler";
import { createPasskey, requestPasskey } from "./ceremony";

/** `away`: the server cannot be reached; what was known before still holds. `again`: this device was signed in before. */
export type SessionState = { is: "away" } | { is: "out"; again: boolean } | { is: "in"; account: Account };

export async function readSession(): Promise<SessionState> {
  if (!(await mayHaveSession())) return { is: "out", again: false };
  try {
    return { is: "in", account: await api.fetchAccount() };
  } catch (error) {
    if (!(error instanceof Problem && error.code === "signed_out")) return { is: "away" };
    await noteSession(false);
    return { is: "out", again: (await readAccountId()) !== null };
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
const findName = (list: [RegExp, string][]) => list.find(([sign]) => sign.test(navigator.userAgent))?.[1];

/** What the list of devices calls this one: "Chrome, Android". */
const describeDevice = (): string =>
  [findName(BROWSERS), findName(SYSTEMS)].filter(Boolean).join(", ") || "Browser";

/** This device, for the server's lists. Its id stays out while the words on it may be somebody else's. */
async function describeThisDevice(stranger = false): Promise<api.DeviceName> {
  const here = await readSummary();
  const ours = !stranger && (here.account !== null || here.records === 0);
  return { name: describeDevice(), ...(ours && { id: await readDeviceId() }) };
}

/**
 * Call in the tap itself, with options fetched before: perhaps before the last letters of the notebook's name. What is
 * here goes into the new notebook, if it was nobody's.
 */
export async function createAccount(options: Options, notebookName: string): Promise<Account> {
  const credential = await createPasskey(options);
  const nobodys = (await readAccountId()) === null;
  const device = { name: describeDevice(), ...(nobodys && { id: await readDeviceId() }) };
  const created = await api.registerPasskey({
    ceremony: options.ceremony,
    credential,
    name: describeDevice(),
    device,
  });
  // The notebook is there whether or not this goes through, and its name can be set again.
  const isNamed = !notebookName || notebookName === created.name;
  const account = isNamed ? created : await api.renameAccount(notebookName).catch(() => created);
  if (nobodys) await adoptNotebook(account);
  return account;
}

/** One more passkey for the account that is signed in. */
export async function addPasskey(options: Options, name: string): Promise<Account> {
  const credential = await createPasskey(options);
  return api.registerPasskey({
    ceremony: options.ceremony,
    credential,
    name: name || describeDevice(),
    device: await describeThisDevice(),
  });
}

interface SignInOptions {
  conditional?: boolean;
  signal?: AbortSignal;
  /** This device holds another account's notebook: it is not named to the server. */
  stranger?: boolean;
}

/** Call in the tap itself. An empty device takes the notebook in at once; else `standsBetween` has a question. */
export async function signIn(options: Options, { stranger, ...how }: SignInOptions = {}): Promise<Account> {
  const credential = await requestPasskey(options, how);
  const account = await api.signIn({
    ceremony: options.ceremony,
    credential,
    device: await describeThisDevice(stranger),
  });
  await noteSession(true);
  if (!(await findForeignNotebook(account))) await adoptNotebook(account);
  return account;
}

/** With a recovery code: the session may only make a passkey. */
export async function signInWithRecoveryCode(code: string): Promise<Account> {
  const account = await api.redeemRecoveryCode(code, { name: describeDevice() });
  await noteSession(true);
  return account;
}

export async function verifyAgain(options: Options): Promise<Account> {
  const credential = await requestPasskey(options);
  return api.verifySession({ ceremony: options.ceremony, credential });
}

/** What is here and not this account's: never mixed in without a word. Null where nothing is. */
export async function findForeignNotebook(account: Account): Promise<Summary | null> {
  const here = await readSummary();
  if (here.account === account.id) return null;
  return here.records > 0 ? here : null;
}

/** This device holds this account's notebook from now on, with all that is here. */
export async function adoptNotebook(account: Account): Promise<void> {
  await bindAccount(account.id);
  void syncNow();
}

/** This device begins with the account's notebook alone: what was here is gone, so have it kept elsewhere before. */
export async function replaceNotebook(account: Account): Promise<void> {
  await wipeDevice({ evenUnsent: true });
  await bindAccount(account.id);
}

/** Out again before the notebooks were mixed: all stays as it was. */
export async function cancelSignIn(): Promise<void> {
  await api.signOut();
  await noteSession(false);
}

/** Signs out here, and takes the notebook off this device. False where something would be lost by it. */
export async function signOut({ evenUnsent = false } = {}): Promise<boolean> {
  if (!evenUnsent && hasLocalOnly(await countLocalOnly())) return false;
  await api.signOut();
  await unsubscribeFromPush().catch(() => undefined);
  return wipeDevice({ evenUnsent });
}
