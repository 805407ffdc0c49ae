/** Sizes of photos, told before anything is decoded: a small file may unfold to more than a phone can hold. Pure. */

/** The long edge of a photo that is kept, pixels: small print on a card is still legible. */
export const LONG_EDGE = 1600;
/** Of a file that is chosen, bytes. The largest photos of today's phones have some 20 MB. */
export const MOST_BYTES = 30_000_000;
/** 48 megapixels are what phones take; each costs four bytes to decode. */
export const MOST_PIXELS = 64_000_000;
/** How much of a file is read to learn its size: the thumbnail and the colours of a JPEG stand before it. */
export const HEAD = 512 * 1024;

interface Size {
  width: number;
  height: number;
}

/** The size that fits within `edge`, in the same proportions; never larger than it was. */
export function fitSize({ width, height }: Size, edge = LONG_EDGE): Size {
  const scale = Math.min(1, edge / Math.max(width, height));
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The square in the middle, as the viewfinder shows it: where it begins, and its side. */
export function findMiddleSquare({ width, height }: Size): { x: number; y: number; side: number } {
  const side = Math.min(width, height);
  return { x: Math.round((width - side) / 2), y: Math.round((height - side) / 2), side };
}

/** Where a JPEG tells its size: behind segments that each tell their length. */
function ofJpeg(head: DataView): Size | undefined {
  let at = 2;
  while (at + 9 <= head.byteLength && head.getUint8(at) === 0xff) {
    const mark = head.getUint8(at + 1);
    const isFrame = mark >= 0xc0 && mark <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(mark);
    if (isFrame) return { height: head.getUint16(at + 5), width: head.getUint16(at + 7) };
    at += mark === 0xff ? 1 : 2 + head.getUint16(at + 2);
  }
  return undefined;
}

function ofWebp(head: DataView): Size | undefined {
  const kind = head.getUint32(12);
  if (kind === 0x56503858)
    return {
      width: 1 + (head.getUint32(24, true) & 0xffffff),
      height: 1 + (head.getUint32(27, true) & 0xffffff),
    };
  if (kind === 0x56503820)
    return { width: head.getUint16(26, true) & 0x3fff, height: head.getUint16(28, true) & 0x3fff };
  const bits = head.getUint32(21, true);
  return kind === 0x5650384c
    ? { width: 1 + (bits & 0x3fff), height: 1 + ((bits >>> 14) & 0x3fff) }
    : undefined;
}

/** What a JPEG, PNG or WebP says of itself; undefined for any other, and for what is broken. */
export function readImageSize(bytes: ArrayBuffer): Size | undefined {
  const head = new DataView(bytes);
  if (head.byteLength < 32) return undefined;
  if (head.getUint16(0) === 0xffd8) return ofJpeg(head);
  if (head.getUint32(0) === 0x89504e47) return { width: head.getUint32(16), height: head.getUint32(20) };
  return head.getUint32(0) === 0x52494646 && head.getUint32(8) === 0x57454250 ? ofWebp(head) : undefined;
}

export const hasTooManyPixels = (size: Size | undefined): boolean =>
  !!size && size.width * size.height > MOST_PIXELS;
