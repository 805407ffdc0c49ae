/** Reading QR codes off a canvas: by the browser where it can, else by a library that is fetched when first wanted. */

/** What the code in the picture says; undefined where there is none, or none that can be read. */
export type Reader = (canvas: HTMLCanvasElement, how?: { thoroughly?: boolean }) => Promise<string | undefined>;

interface Detector {
  detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: { new (options: { formats: string[] }): Detector; getSupportedFormats(): Promise<string[]> };

/** How long the library may try a picture that is not one of many, ms. */
const PATIENCE = 600;

/** Codes tell no alphabet: nearly all are in UTF-8, some older ones in that of Western Europe. */
function text(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

async function byLibrary(): Promise<Reader> {
  const { decodeQR } = await import("qr/decode.js");
  return async (canvas, { thoroughly } = {}) => {
    const picture = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return decodeQR(picture, { textDecoder: text, ...(thoroughly && { effort: Infinity, timeLimit: PATIENCE }) }) || undefined;
    } catch {
      return undefined; // it throws where there is no code
    }
  };
}

async function byBrowser(): Promise<Reader | undefined> {
  if (typeof BarcodeDetector === "undefined") return undefined;
  const formats = await BarcodeDetector.getSupportedFormats().catch((): string[] => []);
  if (!formats.includes("qr_code")) return undefined;
  const detector = new BarcodeDetector({ formats: ["qr_code"] });
  let instead: Promise<Reader> | undefined;
  return async (canvas, how) => {
    try {
      if (!instead) return (await detector.detect(canvas))[0]?.rawValue || undefined;
    } catch {
      // Some phones promise what a service of the system, which is not there, would do.
      instead = byLibrary();
    }
    return (await instead)!(canvas, how);
  };
}

let opened: Promise<Reader> | undefined;

/** @throws where the library is wanted and cannot be fetched; the next call tries again. */
export function openReader(): Promise<Reader> {
  opened ??= byBrowser().then((reader) => reader ?? byLibrary());
  opened.catch(() => (opened = undefined));
  return opened;
}
