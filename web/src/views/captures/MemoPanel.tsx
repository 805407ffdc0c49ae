/** After the talk: a short note to oneself, spoken. Never a recording of others, and it says so. */
import { useEffect, useState } from "preact/hooks";
import { LONGEST, type Recording } from "../../platform/recorder";
import { memo } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./captures.css?inline";
import { useMemoRecording } from "./useMemoRecording";
import { Voice } from "./Voice";

/** How often the seconds and the level are read, ms. */
const TICK = 200;

const clock = (seconds: number): string =>
  `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`;

function Running({ recording }: { recording: Recording }) {
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((count) => count + 1), TICK);
    return () => clearInterval(timer);
  }, []);
  return (
    <div class="row">
      <button type="button" class="button first" onClick={recording.stop}>
        {memo.stop}
      </button>
      <span class="time" role="timer">
        {memo.time(clock(recording.seconds()), clock(LONGEST))}
      </span>
      <meter aria-label={memo.level} min={0} max={1} value={recording.level()} />
    </div>
  );
}

export default function MemoPanel() {
  adoptStyles(css);
  const [confident, setConfident] = useState(false);
  const { step, begin, keep } = useMemoRecording(confident);

  return (
    <section
      class="memo"
      aria-label={memo.title}
      data-busy={step.is === "recording" || step.is === "unkept" || undefined}
    >
      <p>
        {memo.title} <strong>{memo.never}</strong>
      </p>
      {step.is === "recording" ? (
        <Running recording={step.recording} />
      ) : (
        <div class="row">
          <button type="button" class="button" disabled={step.is === "asking"} onClick={() => void begin()}>
            {memo.record}
          </button>
          {step.is === "asking" && (
            <span class="aside" role="status">
              {memo.asking}
            </span>
          )}
        </div>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={confident}
          onChange={(event) => setConfident(event.currentTarget.checked)}
        />
        <span>{memo.confidence}</span>
      </label>
      {step.is === "empty" && (
        <p class="notice" role="alert">
          {memo.empty}
        </p>
      )}
      {step.is === "refused" && (
        <p class="notice" role="alert">
          {memo.microphone[step.why]}
        </p>
      )}
      {step.is === "unkept" && (
        <div class="notice" role="alert">
          <p>{step.full ? memo.noRoom : memo.notKept}</p>
          <button type="button" class="button" onClick={() => void keep(step.partialMemo)}>
            {memo.keep}
          </button>
        </div>
      )}
      {step.is === "kept" && <Voice sha256={step.sha256} />}
    </section>
  );
}
