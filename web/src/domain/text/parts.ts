/** Text that is longer than a field, and what was typed while the rest of it was being written. Pure. */

/** How many letters too many, 0 where it fits. Letters are code points, as limits count them. */
export function countExcess(text: string, longest: number): number {
  const trimmed = text.trim();
  return trimmed.length <= longest ? 0 : Math.max(0, Array.from(trimmed).length - longest);
}

/** What stands in a field after what was in it has been written: what was typed behind it, or put above it, meanwhile. */
export function subtractWritten(typed: string, written: string): string {
  if (typed.startsWith(written)) return typed.slice(written.length);
  const at = typed.indexOf(`\n${written}`);
  return at < 0 ? typed : typed.slice(0, at) + typed.slice(at + 1 + written.length);
}
