/** The icon's badge: how much falls due now. Where the system has no badges, nothing. */
import { outlook } from "../helping/outlook";
import { watch } from "../store/notebook";
import { today } from "./days";
import { DECIDING, readLines } from "./helping/falling";

/** Jots come in a row: count when they have. */
const PAUSE = 3_000;

async function show(): Promise<void> {
  const { due } = outlook((await readLines()).lines, today());
  await (due.length ? navigator.setAppBadge(due.length) : navigator.clearAppBadge());
}

/** Keeps the badge current from now on, where the system has one. */
export function startBadge(): void {
  let timer: ReturnType<typeof setTimeout>;
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void show().catch(() => undefined), PAUSE);
  };
  watch(({ kinds }) => DECIDING.some((kind) => kinds.has(kind)) && soon());
  document.addEventListener("visibilitychange", soon);
  soon();
}
