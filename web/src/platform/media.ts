/** Cameras and microphones: asked for, and why there is none. */

/** Why a camera or a microphone gives nothing. */
export type DeviceRefusal = "refused" | "absent" | "busy" | "unable";

const WHY: Record<string, DeviceRefusal> = {
  NotAllowedError: "refused",
  SecurityError: "refused",
  NotFoundError: "absent",
  OverconstrainedError: "absent",
  NotReadableError: "busy",
  AbortError: "busy",
};

/** Thrown where there is no stream. */
export class StreamError extends Error {
  override name = "StreamError";

  constructor(
    readonly why: DeviceRefusal,
    cause?: unknown,
  ) {
    super(`the device is ${why}`, { cause });
  }
}

/** What an error of the browser means for the person. */
export const classifyRefusal = (error: unknown): DeviceRefusal => WHY[(error as Error).name] ?? "unable";

/** @throws StreamError */
export async function openStream(constraints: MediaStreamConstraints): Promise<MediaStream> {
  const devices = navigator.mediaDevices as MediaDevices | undefined;
  if (!devices?.getUserMedia) throw new StreamError("unable");
  try {
    return await devices.getUserMedia(constraints);
  } catch (error) {
    throw new StreamError(classifyRefusal(error), error);
  }
}

/** Lets go of it: the light beside the lens goes out. */
export function stopStream(stream: MediaStream | null | undefined): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
