/** Text that is longer than a field, and what was typed while the rest of it was being written. Pure. */

/** How many letters too many, 0 where it fits. Letters are code points, as limits count them. */
export function countExcess(text: string, longest: number): number {
  const trimmed = text.trim();
  return trimmed.length <= longest ? 0 : Math.max(0, Array.from(trimmed).length - longest);
}

/** What stands in a field after what was in it has been written: the letters that were typed meanwhile. */
export function subtractWritten(typed: string, written: string): string {
  return typed.startsWith(written) ? typed.slice(written.length) : typed;
}
