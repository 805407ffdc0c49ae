/** Ids of records: UUIDv7, so that ids made later sort later, also within one millisecond. */

let last = 0n;

const RANDOM_BITS = 74n;

/** A new id: 48 bits of milliseconds, then chance; never lower than the one before on this page. */
export function newId(now = Date.now()): string {
  const chance = crypto.getRandomValues(new BigUint64Array(2));
  const drawn = (BigInt(now) << RANDOM_BITS) | (((chance[0]! << 64n) | chance[1]!) & ((1n << RANDOM_BITS) - 1n));
  last = drawn > last ? drawn : last + 1n;
  const high = last >> RANDOM_BITS;
  const middle = (last >> 62n) & 0xfffn;
  const low = last & ((1n << 62n) - 1n);
  const hex = (high.toString(16).padStart(12, "0") + (0x7000n | middle).toString(16) + ((2n << 62n) | low).toString(16));
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const isId = (text: unknown): text is string => typeof text === "string" && UUID.test(text);
