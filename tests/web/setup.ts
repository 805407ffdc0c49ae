/** A browser's storage for every test, each with a device of its own: see phone.ts. */
import "fake-indexeddb/auto";
import { current } from "./phone";

Object.defineProperties(globalThis, {
  indexedDB: { get: () => current().indexedDB, configurable: true },
  localStorage: { get: () => current().localStorage, configurable: true },
});

// Devices of one test are not tabs of one browser.
Reflect.deleteProperty(globalThis, "BroadcastChannel");

/** A phone whose life is over does nothing more. */
const begin = IDBDatabase.prototype.transaction;
IDBDatabase.prototype.transaction = function (...of: Parameters<typeof begin>) {
  const disk = current();
  if (disk.life <= 0) throw new DOMException("this phone is dead", "InvalidStateError");
  disk.life -= 1;
  return begin.apply(this, of);
};

const wall = Date.now;
Date.now = () => wall() + current().skew;
