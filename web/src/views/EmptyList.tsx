/** What stands where a list has nothing in it; while the notebook is still on its way here, that it is. */
import type { ComponentChildren } from "preact";
import { isArriving, syncStatus } from "../data/syncStatus";
import { useObservable } from "../platform/useObservable";
import { frame } from "../text/en/frame";

export function EmptyList({ children }: { children: ComponentChildren }) {
  const isOnItsWay = isArriving(useObservable(syncStatus));
  return <div class="empty">{isOnItsWay ? <p role="status">{frame.arriving}</p> : children}</div>;
}
