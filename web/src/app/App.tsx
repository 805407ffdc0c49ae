/** The page at the address, in the frame that stays. */
import { useEffect } from "preact/hooks";
import { usePath } from "../routing/router";
import { ErrorBoundary } from "../ui/ErrorBoundary";
import { Lazy, preload } from "../ui/Lazy";
import { Banners } from "./Banners";
import { FailureBanner } from "./FailureBanner";
import { Frame } from "./Frame";
import { findRoute } from "./routes";

function Screen({ path }: { path: string }) {
  const { route, id } = findRoute(path);
  const { component: Component, list, page } = route;
  useEffect(() => {
    // Both at once: the page is drawn within the list, and would be asked for only when that is here.
    if (list && page) preload(page);
  }, [list, page]);
  if (Component)
    return (
      <ErrorBoundary>
        <Component />
      </ErrorBoundary>
    );
  const opened = page && <Lazy key={path} load={page} with={{ id }} />;
  // The same list stays as it is, scrolled and filtered, while pages beside it change.
  return list ? (
    <Lazy key={path.split("/")[1]} load={list} with={{ path, page: opened }} beside={opened} />
  ) : (
    opened
  );
}

export function App() {
  const path = usePath();
  return (
    <Frame path={path}>
      <FailureBanner />
      <ErrorBoundary quiet>
        <Banners />
      </ErrorBoundary>
      <Screen path={path} />
    </Frame>
  );
}
