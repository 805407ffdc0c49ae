/** Bytes of a text file as text, whatever wrote them. Pure; never throws. */

/** In the encoding of that name; null where there is none such, or the bytes are not in it. */
function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    // As a stream, so that a character cut off at the very end spoils nothing.
    return new TextDecoder(label, { fatal: true }).decode(bytes, { stream: true });
  } catch {
    return null;
  }
}

/** Some writers fold a line in the middle of a character: the line ends and blanks between its bytes go first. */
function unfoldBytes(bytes: Uint8Array): Uint8Array {
  const out = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const ends = bytes[at] === 13 && bytes[at + 1] === 10 ? 2 : bytes[at] === 10 ? 1 : 0;
    const blank = bytes[at + ends];
    if (ends && (blank === 32 || blank === 9)) at += ends;
    else out[length++] = bytes[at]!;
  }
  return out.subarray(0, length);
}

/** By its first bytes, as UTF-8, as it names itself, and as Windows wrote in the West, in that order. */
export function decodeText(bytes: Uint8Array, named = "utf-8"): string {
  const mark =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : "";
  const text = mark && decodeAs(bytes, mark);
  return (
    text ||
    (decodeAs(bytes, named) ?? decodeAs(unfoldBytes(bytes), "utf-8") ?? decodeAs(bytes, "windows-1252") ?? "")
  );
}

/** UTF-8 that was read as if each byte were a letter ("MÃ¼ller"), read again; any other text as it is. */
export function repairEncoding(text: string): string {
  if (!/[\xc2-\xf4][\x80-\xbf]/.test(text) || /[^\0-\xff]/.test(text)) return text;
  return (
    decodeAs(
      Uint8Array.from(text, (letter) => letter.charCodeAt(0)),
      "utf-8",
    ) ?? text
  );
}
