/** One's own voice, recorded small: what the browser can make of it, how long it is, and how loud. */
import { openStream, StreamError, stopStream } from "./media";

/** The longest memo, seconds: the server takes in no more. */
export const LONGEST = 180;
/** Speech is well understood at this, and three minutes of it are some 700 KB; bits a second. */
const RATE = 32_000;
/** So often what was spoken so far is handed out, ms. */
const SLICE = 2_000;

/** The first that the browser can make. All browsers of today play the first; older Safaris make only the second. */
const TYPES = ["audio/webm;codecs=opus", "audio/mp4", "audio/ogg;codecs=opus"];

export interface VoiceRecording {
  bytes: ArrayBuffer;
  /** Without its codec, as the server names it. */
  type: string;
  seconds: number;
}

export interface Recording {
  seconds(): number;
  /** From 0, silence, to 1. */
  level(): number;
  /** Ends it; `whole` then resolves. */
  stop(): void;
  whole: Promise<VoiceRecording>;
}

/** How loud it is at the moment; silence where the browser does not tell. */
function meter(stream: MediaStream): { level: () => number; close: () => void } {
  try {
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    void context.resume().catch(() => undefined);
    context.createMediaStreamSource(stream).connect(analyser);
    const wave = new Float32Array(analyser.fftSize);
    const level = () => {
      analyser.getFloatTimeDomainData(wave);
      return Math.min(1, 3 * Math.sqrt(wave.reduce((sum, sample) => sum + sample * sample, 0) / wave.length));
    };
    return { level, close: () => void context.close().catch(() => undefined) };
  } catch {
    return { level: () => 0, close: () => {} };
  }
}

/** The best that a browser can make, and what the server calls it; undefined where it makes nothing that is taken in. */
export function format(canMake: (type: string) => boolean): { mimeType: string; type: string } | undefined {
  const mimeType = TYPES.find(canMake);
  return mimeType ? { mimeType, type: mimeType.replace(/;.*/, "") } : undefined;
}

/**
 * Begins to record, LONGEST seconds at most. `onPart` hears, now and then, all that was spoken so far.
 * @throws StreamError
 */
export async function startRecording(onPart: (recording: VoiceRecording) => void): Promise<Recording> {
  const encoding =
    typeof MediaRecorder === "undefined" ? undefined : format((type) => MediaRecorder.isTypeSupported(type));
  if (!encoding) throw new StreamError("unable");
  const stream = await openStream({
    audio: { channelCount: 1, noiseSuppression: true, echoCancellation: true },
    video: false,
  });
  const recorder = new MediaRecorder(stream, { mimeType: encoding.mimeType, audioBitsPerSecond: RATE });
  const { level, close } = meter(stream);
  const parts: Blob[] = [];
  const began = performance.now();
  let ended: number | undefined;
  const seconds = () => Math.min(LONGEST, ((ended ?? performance.now()) - began) / 1000);
  const sofar = async (): Promise<VoiceRecording> => {
    const blob = new Blob(parts);
    return { bytes: await blob.arrayBuffer(), type: encoding.type, seconds: Math.round(seconds()) };
  };
  const stop = () => {
    ended ??= performance.now();
    if (recorder.state !== "inactive") recorder.stop();
  };
  const limit = setTimeout(stop, LONGEST * 1000);
  const whole = new Promise<VoiceRecording>((resolve) => {
    recorder.ondataavailable = ({ data }) => {
      parts.push(data);
      if (recorder.state === "recording") void sofar().then(onPart);
    };
    // Also where the browser itself ends it: a call comes in, the microphone is pulled out.
    recorder.onstop = () => {
      ended ??= performance.now();
      clearTimeout(limit);
      close();
      stopStream(stream);
      resolve(sofar());
    };
  });
  recorder.start(SLICE);
  return { seconds, level, stop, whole };
}
