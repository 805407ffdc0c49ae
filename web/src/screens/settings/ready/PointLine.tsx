/** One point of the check: how it stands, and the button that betters it. */
import type { ComponentChildren } from "preact";
import { dayWords } from "../../../parts/days";
import { install, useInstall } from "../../../parts/install";
import { syncNow } from "../../../parts/standing";
import { events } from "../../../parts/words/records";
import { ready as words } from "../../../parts/words/ready";
import type { Point, Standing } from "../../../preparing/verdict";
import { askForCamera, fetchRest, type Asked, type Seen } from "./facts";

interface Props {
  point: Point;
  standing: Standing;
  seen: Seen;
  onAct: (asked?: Asked) => void;
}

const SIGNS: Record<Standing, string> = { good: "✓", fair: "○", todo: "!" };

function said({ point, standing, seen }: Props): string {
  const { next, offset = 0, signedIn, camera } = seen;
  if (point === "event" && next) {
    const name = next.fields.name || events.unnamed;
    return seen.event === "around" ? words.eventAround(name) : words.eventAhead(name, dayWords(next.fields.starts_on!));
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
function Remedy({ point, standing, seen, onAct }: Props): ComponentChildren {
  const offered = useInstall();
  if (standing === "good") return null;
  const button = (label: string, act: () => void) => (
    <button type="button" class={standing === "todo" ? "button first" : "button"} onClick={act}>{label}</button>
  );
  const link = (label: string, href: string) => <a class="button first" href={href}>{label}</a>;
  switch (point) {
    case "cached":
      return "serviceWorker" in navigator && button(words.acts.fetch, () => {
        fetchRest();
        onAct();
      });
    case "home":
      return offered && button(words.acts.install, install);
    case "persistent":
      return standing === "todo" && button(words.acts.persist, () => void navigator.storage.persist().then((kept) => onAct({ persistRefused: !kept })));
    case "signedIn":
      return link(words.acts.signIn, "/settings");
    case "unsent":
      return seen.signedIn && button(words.acts.send, () => void syncNow());
    case "camera":
      return seen.camera !== "none" && seen.camera !== "denied" && button(words.acts.camera, () => void askForCamera().then((camera) => onAct({ camera })));
    case "event":
      return link(words.acts.event, "/events");
    default:
      return null;
  }
}

export function PointLine(props: Props) {
  const { point, standing } = props;
  return (
    <li data-standing={standing}>
      <span class="sign" aria-hidden="true">{SIGNS[standing]}</span>
      <div>
        <h2>
          {words.points[point].name}
          <span class="unseen">: {words.standings[standing]}</span>
        </h2>
        <p>{said(props)}</p>
        <Remedy {...props} />
      </div>
    </li>
  );
}
