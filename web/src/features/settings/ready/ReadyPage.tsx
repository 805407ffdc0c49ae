/** The readiness check: one green screen, or what is left to do with the button that does it. Without any network, too. */

import { useEffect, useRef, useState } from "preact/hooks";
import { useLive } from "../../../data/live";
import { syncStatus } from "../../../data/syncStatus";
import {
  gradeReadiness,
  isReady,
  POINTS,
  type ReadinessGrade,
  type ReadinessPoint,
} from "../../../engines/readiness";
import { paths } from "../../../routing/paths";
import { ready as words } from "../../../text/en/ready";
import { people } from "../../../text/en/records";
import { adoptStyles } from "../../../ui/adoptStyles";
import { Heading } from "../../../ui/Heading";
import { type PermissionAnswers, type ReadyFacts, readFacts } from "./facts";
import { PointLine } from "./PointLine";
import css from "./ready.css?inline";

adoptStyles(css);

/** While the app is being fetched, or something is on its way to the server, ms. */
const AGAIN = 2_000;
const ORDER: ReadinessGrade[] = ["todo", "fair", "good"];

/** Looks again whenever something may have changed: in the notebook, in the sync, on coming back from the system's settings. */
function useFacts(): { facts: ReadyFacts | undefined; learn: (answers?: PermissionAnswers) => void } {
  const [turn, setTurn] = useState<{ count: number; answers: PermissionAnswers }>({ count: 0, answers: {} });
  const learn = (answers?: PermissionAnswers) =>
    setTurn((before) => ({ count: before.count + 1, answers: { ...before.answers, ...answers } }));
  const read = useLive((read) => readFacts(read, turn.answers), [turn]);
  const last = useRef<ReadyFacts>(undefined);
  if (read) last.current = read;
  const facts = read ?? last.current;
  useEffect(() => {
    const again = () => learn();
    const controller = new AbortController();
    for (const name of ["online", "offline"]) addEventListener(name, again, { signal: controller.signal });
    document.addEventListener("visibilitychange", again, { signal: controller.signal });
    const stop = syncStatus.subscribe(again);
    return () => {
      controller.abort();
      stop();
    };
  }, []);
  useEffect(() => {
    if (!read || (read.cached && !(read.signedIn && read.unsent))) return;
    const timer = setTimeout(learn, AGAIN);
    return () => clearTimeout(timer);
  }, [read]);
  return { facts, learn };
}

export function ReadyPage() {
  const { facts, learn } = useFacts();
  const standings = facts && gradeReadiness(facts);
  const all = standings && isReady(standings);
  const left = standings ? POINTS.filter((point) => standings[point] === "todo").length : 0;
  const inOrder = standings
    ? ORDER.flatMap((one) => POINTS.filter((point: ReadinessPoint) => standings[point] === one))
    : [];
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.settings}>
        {people.toSettings}
      </a>
      <div class="verdict" data-ready={all}>
        <Heading title={!standings ? words.title : all ? words.yes : words.almost} />
        <p role="status">{!standings ? words.looking : all ? words.yesHow : words.almostHow(left)}</p>
      </div>
      {facts && standings && (
        <ul class="points">
          {inOrder.map((point) => (
            <PointLine key={point} point={point} standing={standings[point]} facts={facts} onAct={learn} />
          ))}
        </ul>
      )}
      <button type="button" class="plain" onClick={() => learn()}>
        {words.again}
      </button>
    </div>
  );
}
