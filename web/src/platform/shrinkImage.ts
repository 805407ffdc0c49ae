/** A photo made small enough to be kept and sent: upright, no larger than needed, and nothing in it but pixels. */
import { fitSize, HEAD, hasTooManyPixels, MOST_BYTES, readImageSize } from "./imageSizes";

type UnfitReason = "too-large" | "too-many-pixels" | "unreadable";

/** Thrown for a photo that cannot be taken in. */
export class UnfitPhoto extends Error {
  override name = "UnfitPhoto";

  constructor(readonly why: UnfitReason) {
    super(`the photo is ${why}`);
  }
}

/** What a photo may weigh in the end, bytes; with each quality it is tried again. */
const LIGHT = 400_000;
const QUALITIES = [0.85, 0.72, 0.6];

export interface ShrunkImage {
  bytes: ArrayBuffer;
  type: "image/jpeg";
  /** The same pixels, for whoever looks for a code on them. */
  canvas: HTMLCanvasElement;
}

type Picture = ImageBitmap | HTMLImageElement;

/** Upright, as the camera was held. */
async function decode(file: Blob): Promise<Picture> {
  try {
    return await createImageBitmap(file, { imageOrientation: "from-image" });
  } catch {
    // An image element opens some kinds that the function does not.
    const image = new Image();
    image.src = URL.createObjectURL(file);
    try {
      await image.decode();
      return image;
    } catch {
      throw new UnfitPhoto("unreadable");
    } finally {
      URL.revokeObjectURL(image.src);
    }
  }
}

function drawPicture(picture: Picture): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const { width, height } =
    picture instanceof HTMLImageElement
      ? { width: picture.naturalWidth, height: picture.naturalHeight }
      : picture;
  Object.assign(canvas, fitSize({ width, height }));
  const context = canvas.getContext("2d", { alpha: false });
  if (!context || !width || !height) throw new UnfitPhoto("unreadable");
  context.fillStyle = "#fff"; // behind what is see-through
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

const encode = (canvas: HTMLCanvasElement, quality: number): Promise<Blob | null> =>
  new Promise((resolve) => canvas.toBlob(resolve, "image/jpeg", quality));

async function light(canvas: HTMLCanvasElement): Promise<Blob> {
  let blob: Blob | null = null;
  for (const quality of QUALITIES) {
    blob = await encode(canvas, quality);
    if (blob && blob.size <= LIGHT) break;
  }
  if (!blob) throw new UnfitPhoto("unreadable");
  return blob;
}

/** @throws UnfitPhoto */
export async function shrinkImage(file: Blob): Promise<ShrunkImage> {
  if (file.size > MOST_BYTES) throw new UnfitPhoto("too-large");
  const head = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => new ArrayBuffer(0));
  if (hasTooManyPixels(readImageSize(head))) throw new UnfitPhoto("too-many-pixels");
  const picture = await decode(file);
  try {
    const canvas = drawPicture(picture);
    return { bytes: await (await light(canvas)).arrayBuffer(), type: "image/jpeg", canvas };
  } finally {
    if (!(picture instanceof HTMLImageElement)) picture.close();
  }
}
