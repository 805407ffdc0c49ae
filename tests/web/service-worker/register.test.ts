/** Which worker is a newer build that one may change to, which is only the first, and what a worker says to the page. */
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { installUpdates } from "../../../web/src/service-worker/register";
import { SHOW_DUE } from "../../../web/src/service-worker/showDue";

/** A browser's registration: workers move through it as the test says. */
class Registration extends EventTarget {
  installing: EventTarget | null = null;
  waiting: EventTarget | null = null;
  active: EventTarget | null = null;
}

let registration: Registration;
let onReady: ReturnType<typeof vi.fn<() => void>>;
let onShowDue: ReturnType<typeof vi.fn<() => void>>;
let workers: EventTarget & { controller: EventTarget | null };

beforeEach(() => {
  registration = new Registration();
  onReady = vi.fn<() => void>();
  onShowDue = vi.fn<() => void>();
  workers = Object.assign(new EventTarget(), {
    controller: null,
    register: async () => registration,
    ready: new Promise(() => {}),
  });
  vi.stubGlobal("navigator", { serviceWorker: workers });
  vi.stubGlobal("document", new EventTarget());
  vi.stubGlobal("addEventListener", () => {});
});

afterEach(() => vi.unstubAllGlobals());

/** A worker begins to be installed. */
function begin(): EventTarget {
  const worker = (registration.installing = new EventTarget());
  registration.dispatchEvent(new Event("updatefound"));
  return worker;
}

/** It is installed, and waits. */
function settle(worker: EventTarget): void {
  [registration.installing, registration.waiting] = [null, worker];
  worker.dispatchEvent(new Event("statechange"));
}

const start = () => installUpdates({ idle: () => true, onReady, onShowDue });

test("the first worker is no newer build, though the page hears that it waits when it has taken over already", async () => {
  const first = (registration.installing = new EventTarget());
  await start();
  workers.controller = first;
  registration.dispatchEvent(new Event("updatefound"));
  settle(first);
  expect(onReady).not.toHaveBeenCalled();
});

test("the next one on that same page is", async () => {
  const first = (registration.installing = new EventTarget());
  await start();
  settle(first);
  [registration.waiting, registration.active, workers.controller] = [null, first, first];
  settle(begin());
  expect(onReady).toHaveBeenCalledOnce();
});

test("where a worker was here when the page came, one that waits or comes is", async () => {
  workers.controller = registration.active = new EventTarget();
  registration.waiting = new EventTarget();
  await start();
  expect(onReady).toHaveBeenCalledOnce();
  settle(begin());
  expect(onReady).toHaveBeenCalledTimes(2);
});

test("what falls due is shown where the worker says so, and by no other word of it", async () => {
  await start();
  for (const data of ["hello", null, {}]) workers.dispatchEvent(new MessageEvent("message", { data }));
  expect(onShowDue).not.toHaveBeenCalled();
  workers.dispatchEvent(new MessageEvent("message", { data: SHOW_DUE }));
  expect(onShowDue).toHaveBeenCalledOnce();
});
