/** Home: the box, and what was heard below it, or beside it on a laptop. */

import { useCurrentEvent } from "../../data/currentEvent";
import { dueToday } from "../../data/dueToday";
import { useObservable } from "../../platform/useObservable";
import { paths } from "../../routing/paths";
import { box } from "../../text/en/box";
import { frame } from "../../text/en/frame";
import { ErrorBoundary } from "../../ui/ErrorBoundary";
import { Heading } from "../../ui/Heading";
import { Lazy } from "../../ui/Lazy";
import { BoxForm } from "./BoxForm";
import { useReader } from "./lineReader";
import { RecentJots } from "./RecentJots";

const prefill = () => import("./Prefill");

const ask = () => import("./OpenQuestions");

/** Nothing calls while one writes: it stands below the box, where room is kept for it, and names nobody. */
function DueLine() {
  const count = useObservable(dueToday);
  return <p class="due-line">{count > 0 && <a href={paths.followups}>{frame.due(count)}</a>}</p>;
}

export function BoxScreen() {
  const place = useCurrentEvent();
  const reader = useReader();
  return (
    <div class="desk">
      <div class="aloft">
        <Heading title={box.title} unseen quiet />
        <BoxForm place={place} reader={reader} />
        {place.current && <Lazy load={ask} with={{ event: place.current }} quiet />}
        {location.search && <Lazy load={prefill} with={{}} />}
        {reader && <reader.Welcome />}
        <DueLine />
      </div>
      <ErrorBoundary>
        <RecentJots place={place} reader={reader} />
      </ErrorBoundary>
    </div>
  );
}
