/** What stays while screens change. index.html and app.html hold the same, so that nothing jumps when this takes over. */

import type { ComponentChildren } from "preact";
import { dueToday } from "../data/dueToday";
import { useObservable } from "../platform/useObservable";
import { isUnder } from "../routing/match";
import { isBoxPath, paths } from "../routing/paths";
import { frame } from "../text/en/frame";
import { Icon } from "../ui/Icon";
import { ToastPlace } from "../ui/ToastPlace";
import { CoverButton } from "./CoverButton";
import { ROUTES } from "./routes";
import { SyncStatus } from "./SyncStatus";

const isHere = (place: string, path: string): boolean =>
  place === paths.box ? isBoxPath(path) : isUnder(path, place);

/** That something falls due: a dot for the eye, and the number for who listens. The link's name stays as it is. */
function DueMark({ count }: { count: number }) {
  return (
    <>
      <i class="due-mark" aria-hidden="true" />
      <span id="due-today" hidden>
        {frame.due(count)}
      </span>
    </>
  );
}

export function Frame({ path, children }: { path: string; children: ComponentChildren }) {
  const due = useObservable(dueToday);
  return (
    <>
      <a class="skip unseen" href="#page">
        {frame.skip}
      </a>
      <div class="rail">
        <header class="masthead">
          <a class="brand" href={paths.box} aria-label={frame.brand}>
            {frame.brand}
          </a>
          <a class="find" href={paths.search()} aria-current={path === paths.search() ? "page" : undefined}>
            <Icon name="search" />
            <span class="unseen">{frame.search}</span>
            {/* biome-ignore lint/a11y/noAriaHiddenOnFocusable: a kbd never has the focus */}
            <kbd aria-hidden="true">/</kbd>
          </a>
          <CoverButton />
          <SyncStatus />
        </header>
        <nav class="nav" aria-label={frame.main}>
          <ul>
            {ROUTES.map(
              ({ path: place, nav }) =>
                nav && (
                  <li key={place}>
                    <a
                      href={place}
                      aria-current={isHere(place, path) ? "page" : undefined}
                      aria-describedby={place === paths.followups && due ? "due-today" : undefined}
                    >
                      <Icon name={nav} />
                      <span>{frame.nav[nav]}</span>
                      {place === paths.followups && due > 0 && <DueMark count={due} />}
                    </a>
                  </li>
                ),
            )}
          </ul>
        </nav>
      </div>
      <main class="page" id="page" tabIndex={-1}>
        {children}
      </main>
      <ToastPlace />
    </>
  );
}
