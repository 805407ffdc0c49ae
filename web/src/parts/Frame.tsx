/** What stays while screens change. index.html and app.html hold the same, so that nothing jumps when this takes over. */
import type { ComponentChildren } from "preact";
import { CoverButton } from "./CoverButton";
import { Icon, type Drawing } from "./Icon";
import { SyncStatus } from "./SyncStatus";
import { ToastPlace } from "./ToastPlace";
import { frame } from "./words/frame";

type Place = keyof typeof frame.nav;

const isHere = (place: Place, path: string): boolean =>
  place === "/" ? path === "/" || path === "/jot" : path === place || path.startsWith(`${place}/`);

export function Frame({ path, children }: { path: string; children: ComponentChildren }) {
  return (
    <>
      <a class="skip unseen" href="#page">{frame.skip}</a>
      <div class="rail">
        <header class="masthead">
          <a class="brand" href="/" aria-label={frame.brand}>{frame.brand}</a>
          <a class="find" href="/search" aria-current={path === "/search" ? "page" : undefined}>
            <Icon name="search" />
            <span class="unseen">{frame.search}</span>
            <kbd aria-hidden="true">/</kbd>
          </a>
          <CoverButton />
          <SyncStatus />
        </header>
        <nav class="nav" aria-label={frame.main}>
          <ul>
            {(Object.keys(frame.nav) as Place[]).map((place) => (
              <li key={place}>
                <a href={place} aria-current={isHere(place, path) ? "page" : undefined}>
                  <Icon name={(place === "/" ? "jot" : place.slice(1)) as Drawing} />
                  <span>{frame.nav[place]}</span>
                </a>
              </li>
            ))}
          </ul>
        </nav>
      </div>
      <main class="page" id="page" tabIndex={-1}>{children}</main>
      <ToastPlace />
    </>
  );
}
