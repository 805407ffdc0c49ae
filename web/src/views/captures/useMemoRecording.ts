/** How far a spoken memo is: asked for, being recorded, kept, or why not. */
import { useEffect, useRef, useState } from "preact/hooks";
import { prepareCircumstances } from "../../data/captures/circumstances";
import { keepMemo, takeUpMemo } from "../../data/captures/memo";
import { type DeviceRefusal, StreamError } from "../../platform/media";
import { LONGEST, type Recording, startRecording, type VoiceRecording } from "../../platform/recorder";
import { keepPartialMemo, type PartialMemo } from "../../store/partialMemo";
import { StoreError } from "../../store/storeFailure";
import { memo } from "../../text/en/capture";

type Step =
  | { is: "ready" | "asking" | "empty" }
  | { is: "recording"; recording: Recording }
  | { is: "refused"; why: DeviceRefusal }
  | { is: "unkept"; partialMemo: PartialMemo; full: boolean }
  | { is: "kept"; sha256: string };

/** What is being said is kept when the page goes out of sight, or whoever uses this is left. */
export function useMemoRecording(isConfident: boolean) {
  const [step, setStep] = useState<Step>({ is: "ready" });
  const confidence = useRef(isConfident);
  confidence.current = isConfident;
  const isUnmounted = useRef(false);
  const running = useRef<Recording | undefined>(undefined);

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

  return { step, begin, keep };
}
