/** The day's message in the worker: shown as the server wrote it, and a tap on it leads to what falls due. */
import { paths } from "../routing/paths";
import { dayMessages } from "../text/en/dayMessages";
import { SHOW_DUE } from "./showDue";

/** By this number browsers know a message that they may show by themselves: RFC 8030, of Web Push. */
const DECLARATIVE = 8030;
const ICON = "/icons/192.png";

interface DayNotification {
  title: string;
  body?: string;
  tag?: string;
  lang?: string;
  app_badge?: string;
}

/** What a message is to show; a message that cannot be read shows something too, or the browser takes the permission away. */
function readMessage(text: string): DayNotification {
  try {
    const { web_push, notification } = JSON.parse(text);
    if (web_push === DECLARATIVE && typeof notification.title === "string") return notification;
  } catch {
    // A message of ours is never like that, so its words do not matter.
  }
  return { title: dayMessages.unread };
}

export async function showDayMessage(registration: ServiceWorkerRegistration, text = ""): Promise<void> {
  const { title, body, tag = "today", lang = "en-US", app_badge } = readMessage(text);
  await registration.showNotification(title, { body: body ?? "", tag, lang, icon: ICON });
  // Only now: a system may take its time over the badge, and a message that is not shown costs the permission.
  const count = Number(app_badge);
  if (count > 0 && "setAppBadge" in navigator) await navigator.setAppBadge(count).catch(() => undefined);
}

/** What a worker knows of the pages, in short. */
interface Pages {
  matchAll(which: { type: "window"; includeUncontrolled: true }): Promise<readonly Page[]>;
  openWindow(path: string): Promise<unknown>;
}

interface Page {
  focus(): Promise<unknown>;
  postMessage(message: unknown): void;
}

/** In the page that is open, the one looked at last where there are several; else in a new one. */
export async function openDue(pages: Pages): Promise<void> {
  // Those that were looked at last come first.
  const [page] = await pages.matchAll({ type: "window", includeUncontrolled: true });
  if (!page) return void (await pages.openWindow(paths.followups));
  await page.focus();
  page.postMessage(SHOW_DUE);
}
