/** Cameras and microphones: asked for, and why there is none. */
import type { Refusal } from "../../parts/words/capture";

const WHY: Record<string, Refusal> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "absent",
  OverconstrainedError: "absent",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** Thrown where there is no stream. */
export class NoStream extends Error {
  override name = "NoStream";

  constructor(
    readonly why: Refusal,
    cause?: unknown,
  ) {
    super(`the device is ${why}`, { cause });
  }
}

/** @throws NoStream */
export async function openStream(wanted: MediaStreamConstraints): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new NoStream("unable");
  try {
    return await devices.getUserMedia(wanted);
  } catch (error) {
    throw new NoStream(WHY[(error as Error).name] ?? "unable", error);
  }
}

/** Lets go of it: the light beside the lens goes out. */
export function stopStream(stream: MediaStream | null | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
