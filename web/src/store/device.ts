/** What this copy of the notebook knows of itself: its name, its clock, how far it has heard. */
import { type Clock, formatStamp, see, tick } from "../domain/rules/stamps";
import { type Transaction, transact } from "./database";

/** Kept as one value, so that it moves with the rows in one transaction. */
export interface Device {
  /** 8 characters, random, made on first start. */
  device: string;
  clock: Clock;
  /** The server's clock less ours, ms. */
  offset: number;
  account: string | null;
  epoch: string | null;
  heard: number;
  /** The mark that came with it; none from a server that knows of none. */
  mark?: string;
  /** Nonces of the requests with changes since, and with, the last one that was answered. */
  tries: string[];
}

const KEY = "device";
const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789";

export function makeDeviceName(): string {
  const numbers = crypto.getRandomValues(new Uint32Array(8));
  return Array.from(numbers, (chance) => LETTERS[chance % LETTERS.length]).join("");
}

const makeDevice = (): Device => ({
  device: makeDeviceName(),
  clock: { time: 0, counter: 0 },
  offset: 0,
  account: null,
  epoch: null,
  heard: 0,
  mark: "",
  tries: [],
});

/** The state on disk; undefined before the first start. */
export async function findDevice(tx: Transaction): Promise<Device | undefined> {
  return (await tx.objectStore("meta").get(KEY)) as Device | undefined;
}

export async function readDevice(tx: Transaction): Promise<Device> {
  return (await findDevice(tx)) ?? makeDevice();
}

export function putDevice(tx: Transaction, device: Device): void {
  tx.objectStore("meta").put(device, KEY);
}

/** The next stamp; the device's clock has moved, and must be put in the same transaction. */
export function nextStamp(device: Device, now = Date.now()): string {
  device.clock = tick(device.clock, now + device.offset);
  return formatStamp(device.clock, device.device);
}

export function seeStamp(device: Device, stamp: string): void {
  device.clock = see(device.clock, stamp);
}

/** This device as it stands; on first start it gets its name here. */
export function loadDevice(): Promise<Device> {
  return transact(["meta"], "readwrite", async (tx) => {
    const device = await readDevice(tx);
    putDevice(tx, device);
    return device;
  });
}

export const readDeviceId = async (): Promise<string> => (await loadDevice()).device;
export const readAccountId = async (): Promise<string | null> => (await loadDevice()).account;

/** How far the server's clock is ahead of this device's, ms, by the last exchange; undefined before the first. */
export function readClockError(): Promise<number | undefined> {
  return transact(["meta"], "readonly", async (tx) => {
    const device = await findDevice(tx);
    return device?.epoch ? device.offset : undefined;
  });
}

export interface Summary {
  records: number;
  unsent: number;
  account: string | null;
}

/** What is here: for the question before another account, and before signing out. */
export function readSummary(): Promise<Summary> {
  return transact(["meta", "records"], "readonly", async (tx) => {
    const records = tx.objectStore("records");
    return {
      records: await records.count(),
      unsent: await records.index("unsent").count(),
      account: (await readDevice(tx)).account,
    };
  });
}
