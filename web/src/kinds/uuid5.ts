/** UUIDv5, worked out at once: within a transaction there is no waiting for the browser's own SHA-1. */

const rotated = (word: number, by: number): number => (word << by) | (word >>> (32 - by));

/** SHA-1 of some bytes, as 20 bytes. */
function sha1(message: Uint8Array): Uint8Array {
  const length = message.length;
  const padded = new DataView(new ArrayBuffer((((length + 8) >> 6) + 1) << 6));
  message.forEach((byte, at) => padded.setUint8(at, byte));
  padded.setUint8(length, 0x80);
  padded.setUint32(padded.byteLength - 4, length << 3);
  padded.setUint32(padded.byteLength - 8, Math.floor(length / 2 ** 29));

  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  const words = new Int32Array(80);
  for (let block = 0; block < padded.byteLength; block += 64) {
    let [a, b, c, d, e] = state as [number, number, number, number, number];
    for (let round = 0; round < 80; round += 1) {
      words[round] =
        round < 16
          ? padded.getInt32(block + round * 4)
          : rotated(words[round - 3]! ^ words[round - 8]! ^ words[round - 14]! ^ words[round - 16]!, 1);
      const quarter = Math.floor(round / 20);
      const mixed = [(b & c) | (~b & d), b ^ c ^ d, (b & c) | (b & d) | (c & d), b ^ c ^ d][quarter]!;
      const constant = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6][quarter]!;
      [a, b, c, d, e] = [(rotated(a, 5) + mixed + e + constant + words[round]!) | 0, a, rotated(b, 30), c, d];
    }
    [a, b, c, d, e].forEach((word, at) => (state[at] = (state[at]! + word) | 0));
  }
  const hash = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => hash.setInt32(at * 4, word));
  return new Uint8Array(hash.buffer);
}

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");

/** The id that this name has in a namespace, always the same. */
export function uuid5(namespace: string, name: string): string {
  const space = namespace.replaceAll("-", "").match(/../g)!.map((pair) => parseInt(pair, 16));
  const hash = sha1(new Uint8Array([...space, ...new TextEncoder().encode(name)])).slice(0, 16);
  hash[6] = (hash[6]! & 0x0f) | 0x50;
  hash[8] = (hash[8]! & 0x3f) | 0x80;
  const text = hex(hash);
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}

const WORDINGS = "6f1c1d0a-0000-5000-8000-000000000000";

/** The id of the words that lost: made once, however often and wherever the same loss is seen. */
export const wordingId = (record: string, field: string, stamp: string): string => uuid5(WORDINGS, record + field + stamp);

const SETTINGS = "6f1c1d0a-0001-5000-8000-000000000000";

/** The id of a setting, alike on every device. */
export const settingId = (name: string): string => uuid5(SETTINGS, name);

const SILENCES = "6f1c1d0a-0002-5000-8000-000000000000";

/** The id of the followup by which two records are not to be brought together again. */
export const silenceId = (one: string, other: string): string => uuid5(SILENCES, one + other);
