/** The day's message in the worker: something is shown whatever comes, and a tap leads to what falls due. */
import { beforeEach, expect, test, vi } from "vitest";
import { openDue, showDayMessage } from "../../../web/src/service-worker/dayMessage";
import { SHOW_DUE } from "../../../web/src/service-worker/showDue";

const showNotification = vi.fn(async (_title: string, _options: NotificationOptions) => undefined);
const registration = { showNotification } as unknown as ServiceWorkerRegistration;
const setAppBadge = vi.fn(async () => undefined);

beforeEach(() => {
  vi.clearAllMocks();
  vi.stubGlobal("navigator", { setAppBadge });
});

const NOTIFICATION = {
  title: "A promise is for today",
  body: "Something to give today",
  lang: "en-US",
  dir: "ltr",
  tag: "today",
  navigate: "https://notes.example.org/follow-up",
  app_badge: "3",
};

const write = (notification: object): string => JSON.stringify({ web_push: 8030, notification });

test("what the server wrote is shown, and the icon counts", async () => {
  await showDayMessage(registration, write(NOTIFICATION));
  expect(showNotification).toHaveBeenCalledExactlyOnceWith("A promise is for today", {
    body: "Something to give today",
    tag: "today",
    lang: "en-US",
    icon: "/icons/192.png",
  });
  expect(setAppBadge).toHaveBeenCalledExactlyOnceWith(3);
});

test.each([
  ["nothing", undefined],
  ["no JSON", "Hello"],
  ["another shape", JSON.stringify({ title: "x" })],
  ["another number", JSON.stringify({ web_push: 1, notification: NOTIFICATION })],
  ["no title", write({})],
  ["null", "null"],
])("%s is shown as a day on which something falls due", async (_, text) => {
  await showDayMessage(registration, text);
  expect(showNotification.mock.calls.map(([title]) => title)).toEqual(["Something is due today"]);
  expect(setAppBadge).not.toHaveBeenCalled();
});

test("a badge that never comes keeps no message back", async () => {
  vi.stubGlobal("navigator", { setAppBadge: () => new Promise(() => {}) });
  void showDayMessage(registration, write(NOTIFICATION));
  await vi.waitFor(() => expect(showNotification).toHaveBeenCalledOnce());
});

test("where the system has no badges, or refuses one, the message is shown all the same", async () => {
  vi.stubGlobal("navigator", {});
  await showDayMessage(registration, write(NOTIFICATION));
  vi.stubGlobal("navigator", { setAppBadge: () => Promise.reject(new Error("not here")) });
  await showDayMessage(registration, write(NOTIFICATION));
  expect(showNotification).toHaveBeenCalledTimes(2);
});

function openPages(count: number) {
  const pages = Array.from({ length: count }, () => ({
    focus: vi.fn(async () => undefined),
    postMessage: vi.fn(),
  }));
  return { pages, matchAll: vi.fn(async () => pages), openWindow: vi.fn(async () => null) };
}

test("a tap comes back to the page that was looked at last, and it shows what falls due", async () => {
  const { pages, ...clients } = openPages(2);
  await openDue(clients);
  expect(pages[0]!.focus).toHaveBeenCalledOnce();
  expect(pages[0]!.postMessage).toHaveBeenCalledExactlyOnceWith(SHOW_DUE);
  expect(pages[1]!.focus).not.toHaveBeenCalled();
  expect(clients.openWindow).not.toHaveBeenCalled();
});

test("where no page is open, a tap opens one", async () => {
  const { pages: _, ...clients } = openPages(0);
  await openDue(clients);
  expect(clients.openWindow).toHaveBeenCalledExactlyOnceWith("/follow-up");
});
