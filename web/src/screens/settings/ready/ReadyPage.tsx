/** The readiness check: one green screen, or what is left to do with the button that does it. Without any network, too. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Heading } from "../../../parts/Heading";
import { useLive } from "../../../parts/live";
import { onStanding } from "../../../parts/standing";
import { wear } from "../../../parts/styles";
import { people } from "../../../parts/words/records";
import { ready as words } from "../../../parts/words/ready";
import { isReady, POINTS, verdict, type Point, type Standing } from "../../../preparing/verdict";
import { look, type Asked, type Seen } from "./facts";
import { PointLine } from "./PointLine";
import css from "./ready.css?inline";

wear(css);

/** While the app is being fetched, ms. */
const AGAIN = 2_000;
const ORDER: Standing[] = ["todo", "fair", "good"];

/** Looks again whenever something may have changed: in the notebook, in the sync, on coming back from the system's settings. */
function useFacts(): { seen: Seen | undefined; learn: (asked?: Asked) => void } {
  const [turn, setTurn] = useState<{ count: number; asked: Asked }>({ count: 0, asked: {} });
  const learn = (asked?: Asked) => setTurn((before) => ({ count: before.count + 1, asked: { ...before.asked, ...asked } }));
  const read = useLive(() => look(turn.asked), ["jot", "person", "event", "followup", "prompt", "clipping"], [turn]);
  const last = useRef<Seen>(undefined);
  if (read) last.current = read;
  const seen = read ?? last.current;
  useEffect(() => {
    const again = () => learn();
    const heard = new AbortController();
    for (const name of ["online", "offline"]) addEventListener(name, again, { signal: heard.signal });
    document.addEventListener("visibilitychange", again, { signal: heard.signal });
    const stop = onStanding(again);
    return () => {
      heard.abort();
      stop();
    };
  }, []);
  useEffect(() => {
    if (!read || read.cached) return;
    const timer = setTimeout(learn, AGAIN);
    return () => clearTimeout(timer);
  }, [read]);
  return { seen, learn };
}

export default function ReadyPage() {
  const { seen, learn } = useFacts();
  const standings = seen && verdict(seen);
  const all = standings && isReady(standings);
  const left = standings ? POINTS.filter((point) => standings[point] === "todo").length : 0;
  const inOrder = standings ? ORDER.flatMap((one) => POINTS.filter((point: Point) => standings[point] === one)) : [];
  return (
    <div class="quiet stack">
      <a class="plain back" href="/settings">{people.toSettings}</a>
      <div class="verdict" data-ready={all}>
        <Heading title={!standings ? words.title : all ? words.yes : words.almost} />
        <p role="status">{!standings ? words.looking : all ? words.yesHow : words.almostHow(left)}</p>
      </div>
      {seen && standings && (
        <ul class="points">
          {inOrder.map((point) => <PointLine key={point} point={point} standing={standings[point]} seen={seen} onAct={learn} />)}
        </ul>
      )}
      <button type="button" class="plain" onClick={() => learn()}>{words.again}</button>
    </div>
  );
}
