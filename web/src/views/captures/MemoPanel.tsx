/** After the talk: a short note to oneself, spoken. Never a recording of others, and it says so. */
import { useEffect, useRef, useState } from "preact/hooks";
import { prepareCircumstances } from "../../data/captures/circumstances";
import { keepMemo, takeUpMemo } from "../../data/captures/memo";
import { type DeviceRefusal, StreamError } from "../../platform/media";
import { LONGEST, type Recording, startRecording, type VoiceRecording } from "../../platform/recorder";
import { keepPartialMemo, type PartialMemo } from "../../store/partialMemo";
import { StoreError } from "../../store/storeFailure";
import { memo } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./captures.css?inline";
import { Voice } from "./Voice";

type Step =
  | { is: "ready" | "asking" | "empty" }
  | { is: "recording"; recording: Recording }
  | { is: "refused"; why: DeviceRefusal }
  | { is: "unkept"; partialMemo: PartialMemo; full: boolean }
  | { is: "kept"; sha256: string };

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
  const [step, setStep] = useState<Step>({ is: "ready" });
  const [confident, setConfident] = useState(false);
  const confidence = useRef(confident);
  confidence.current = confident;
  const isUnmounted = useRef(false);
  const running = useRef<Recording | undefined>(undefined);

  // What is being said is kept when the page goes out of sight, or this is left.
  useEffect(() => {
    isUnmounted.current = false;
    const stop = () => running.current?.stop();
    const hide = () => document.visibilityState === "hidden" && stop();
    document.addEventListener("visibilitychange", hide);
    addEventListener("pagehide", stop);
    return () => {
      document.removeEventListener("visibilitychange", hide);
      removeEventListener("pagehide", stop);
      isUnmounted.current = true;
      stop();
    };
  }, []);

  const keep = (partialMemo: PartialMemo) =>
    keepMemo(partialMemo, partialMemo.seconds >= LONGEST ? memo.full : memo.kept).then(
      ({ sha256 }) => setStep({ is: "kept", sha256 }),
      (error: unknown) =>
        setStep({ is: "unkept", partialMemo, full: error instanceof StoreError && error.reason === "full" }),
    );

  const begin = async () => {
    setStep({ is: "asking" });
    const recorded_at = Date.now();
    const about = {
      ...(await prepareCircumstances(recorded_at).catch(() => ({ event: null, person: null }))),
      recorded_at,
    };
    const partial = (voice: VoiceRecording): PartialMemo => ({
      ...voice,
      ...about,
      in_confidence: confidence.current,
      at: Date.now(),
    });
    try {
      await takeUpMemo({ atOnce: true });
      const recording = await startRecording(
        (voice) => void keepPartialMemo(partial(voice)).catch(() => undefined),
      );
      if (isUnmounted.current) return recording.stop();
      running.current = recording;
      setStep({ is: "recording", recording });
      const voice = await recording.whole;
      running.current = undefined;
      if (voice.bytes.byteLength > 0) await keep(partial(voice));
      else setStep({ is: "empty" });
    } catch (error) {
      setStep({ is: "refused", why: error instanceof StreamError ? error.why : "unable" });
    }
  };

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
