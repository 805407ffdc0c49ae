/** The icon's badge: how much falls due now. Where the system has no badges, nothing. */
import { outlook } from "../helping/outlook";
import { watch } from "../store/notebook";
import { today } from "./days";
import { readFalling } from "./helping/falling";

/** Jots come in a row: count when they have. */
const PAUSE = 3_000;
const MATTER = ["person", "jot", "followup", "setting"] as const;

async function show(): Promise<void> {
  const { due } = outlook((await readFalling()).lines, today());
  await (due.length ? navigator.setAppBadge(due.length) : navigator.clearAppBadge());
}

/** Keeps the badge current from now on, where the system has one. */
export function startBadge(): void {
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show().catch(() => undefined), PAUSE);
  };
  watch(({ kinds }) => MATTER.some((kind) => kinds.has(kind)) && soon());
  document.addEventListener("visibilitychange", soon);
  soon();
}
