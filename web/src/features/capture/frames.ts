/** Looking at what a camera shows, often enough to be quick and seldom enough for the phone to stay cool. */

import { findMiddleSquare } from "../../platform/imageSizes";
import type { Reader } from "../../platform/qrReader";

/** The side of the square that is looked at, pixels. */
const SIDE = 640;
/** Between two looks, ms; after a slow one twice as long as it took. */
const REST = 120;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Draws the middle of the picture, as the viewfinder shows it. Answers false where there is no picture yet. */
function drawFrame(video: HTMLVideoElement, canvas: HTMLCanvasElement): boolean {
  const { x, y, side } = findMiddleSquare({ width: video.videoWidth, height: video.videoHeight });
  if (side === 0 || video.readyState < HTMLMediaElement.HAVE_CURRENT_DATA) return false;
  canvas.width = canvas.height = Math.min(SIDE, side);
  canvas
    .getContext("2d", { alpha: false, willReadFrequently: true })!
    .drawImage(video, x, y, side, side, 0, 0, canvas.width, canvas.height);
  return true;
}

/** Resolves with the first code that is seen; undefined when the signal ends it. */
export async function watchForCode(
  video: HTMLVideoElement,
  read: Reader,
  signal: AbortSignal,
): Promise<string | undefined> {
  const canvas = document.createElement("canvas");
  while (!signal.aborted) {
    const began = performance.now();
    const code = drawFrame(video, canvas) ? await read(canvas) : undefined;
    if (signal.aborted) return undefined;
    if (code) return code;
    await pause(Math.max(REST, 2 * (performance.now() - began)));
  }
  return undefined;
}
