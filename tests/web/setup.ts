/** A browser's storage for every test, each with a device of its own: see phone.ts. */
import "fake-indexeddb/auto";
import { current } from "./phone";

Object.defineProperties(globalThis, {
  indexedDB: { get: () => current().indexedDB, configurable: true },
  localStorage: { get: () => current().localStorage, configurable: true },
});

// Devices of one test are not tabs of one browser.
Reflect.deleteProperty(globalThis, "BroadcastChannel");

const wall = Date.now;
Date.now = () => wall() + current().skew;
