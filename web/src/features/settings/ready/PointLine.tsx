/** One point of the check: how it stands, and the button that betters it. */

import type { ComponentChildren } from "preact";
import { syncNow } from "../../../data/syncStatus";
import type { ReadinessGrade, ReadinessPoint } from "../../../engines/readiness";
import { install, useInstall } from "../../../platform/install";
import { paths } from "../../../routing/paths";
import { formatDay } from "../../../text/dates";
import { ready as words } from "../../../text/en/ready";
import { formatTitle } from "../../../text/titles";
import { askForCamera, fetchRest, type PermissionAnswers, type ReadyFacts } from "./facts";

interface Props {
  point: ReadinessPoint;
  standing: ReadinessGrade;
  facts: ReadyFacts;
  onAct: (answers?: PermissionAnswers) => void;
}

const SIGNS: Record<ReadinessGrade, string> = { good: "✓", fair: "○", todo: "!" };

function describe({ point, standing, facts }: Props): string {
  const { next, offset = 0, signedIn, camera } = facts;
  if (point === "event" && next) {
    const name = formatTitle(next);
    return facts.event === "around"
      ? words.eventAround(name)
      : words.eventAhead(name, formatDay(next.fields.starts_on!));
  }
  if (standing === "todo") {
    if (point === "clock") return words.clockOff(offset);
    if (point === "camera" && camera === "denied") return words.denied;
    if (point === "unsent" && !signedIn) return `${words.points.unsent.todo} ${words.unsentHere}`;
    if (point === "cached" && !("serviceWorker" in navigator)) return words.noWorker;
    if (point === "cached" && !navigator.onLine) return words.noNetwork;
  }
  return words.points[point][standing];
}

/** What can be done about it here; nothing where it is well, or only the person can. */
function Remedy({ point, standing, facts, onAct }: Props): ComponentChildren {
  const canInstall = useInstall();
  if (standing === "good") return null;
  const button = (label: string, act: () => void) => (
    <button type="button" class={standing === "todo" ? "button first" : "button"} onClick={act}>
      {label}
    </button>
  );
  const link = (label: string, href: string) => (
    <a class="button first" href={href}>
      {label}
    </a>
  );
  switch (point) {
    case "cached":
      return (
        "serviceWorker" in navigator &&
        button(words.acts.fetch, () => {
          fetchRest();
          onAct();
        })
      );
    case "home":
      return canInstall && button(words.acts.install, install);
    case "persistent":
      return (
        standing === "todo" &&
        button(
          words.acts.persist,
          () =>
            void navigator.storage.persist().then((isPersistent) => onAct({ persistRefused: !isPersistent })),
        )
      );
    case "signedIn":
      return link(words.acts.signIn, paths.settings);
    case "unsent":
      return facts.signedIn && button(words.acts.send, () => void syncNow());
    case "camera":
      return (
        facts.camera !== "none" &&
        facts.camera !== "denied" &&
        button(words.acts.camera, () => void askForCamera().then((camera) => onAct({ camera })))
      );
    case "event":
      return link(words.acts.event, paths.events);
    default:
      return null;
  }
}

export function PointLine(props: Props) {
  const { point, standing } = props;
  return (
    <li data-standing={standing}>
      <span class="sign" aria-hidden="true">
        {SIGNS[standing]}
      </span>
      <div>
        <h2>
          {words.points[point].name}
          <span class="unseen">: {words.standings[standing]}</span>
        </h2>
        <p>{describe(props)}</p>
        <Remedy {...props} />
      </div>
    </li>
  );
}
