/** Reading QR codes off a canvas: by the browser where it can, else by a library that is fetched when first wanted. */

/** What the code in the picture says; undefined where there is none, or none that can be read. */
export type Reader = (
  canvas: HTMLCanvasElement,
  how?: { thoroughly?: boolean },
) => Promise<string | undefined>;

interface Detector {
  detect(picture: CanvasImageSource): Promise<{ rawValue: string }[]>;
}
declare const BarcodeDetector: {
  new (options: { formats: string[] }): Detector;
  getSupportedFormats(): Promise<string[]>;
};

/** How long the library may try a picture that is not one of many, ms. */
const PATIENCE = 300;

/** Alphabets by the numbers that codes label them with (AIM ECI); of Latin-1's, and of those that are not here, UTF-8 comes first. */
const ALPHABETS: Record<number, string> = {
  4: "iso-8859-2",
  5: "iso-8859-3",
  6: "iso-8859-4",
  7: "iso-8859-5",
  8: "iso-8859-6",
  9: "iso-8859-7",
  10: "iso-8859-8",
  11: "windows-1254",
  13: "windows-874",
  15: "iso-8859-13",
  16: "iso-8859-14",
  17: "iso-8859-15",
  18: "iso-8859-16",
  20: "shift_jis",
  21: "windows-1250",
  22: "windows-1251",
  24: "windows-1256",
  25: "utf-16be",
  28: "big5",
  29: "gb18030",
  30: "euc-kr",
  32: "gb18030",
  33: "utf-16le",
};

/** By its label, which few codes have; else nearly all are in UTF-8, some older ones in that of Western Europe. */
function decodeLetters(bytes: Uint8Array, label?: number): string {
  for (const alphabet of [ALPHABETS[label ?? 26], "utf-8"]) {
    try {
      if (alphabet) return new TextDecoder(alphabet, { fatal: true }).decode(bytes);
    } catch {
      // Not in that one.
    }
  }
  return new TextDecoder("windows-1252").decode(bytes);
}

async function byLibrary(): Promise<Reader> {
  const { decodeQR } = await import("qr/decode.js");
  return async (canvas, { thoroughly } = {}) => {
    const picture = canvas.getContext("2d")!.getImageData(0, 0, canvas.width, canvas.height);
    try {
      return (
        decodeQR(picture, {
          textDecoder: decodeLetters,
          ...(thoroughly && { effort: Infinity, timeLimit: PATIENCE }),
        }) || undefined
      );
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
