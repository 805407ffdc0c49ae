/** Text that is longer than a field, in parts that fit; and what was typed while the rest of it was being written. Pure. */

/** Where a part may end early, so that no word is broken: in its last tenth. */
const LATE = 0.9;

/** How many letters too many, 0 where it fits. Letters are code points, as limits count them. */
export function countExcess(text: string, longest: number): number {
  const trimmed = text.trim();
  return trimmed.length <= longest ? 0 : Math.max(0, Array.from(trimmed).length - longest);
}

/** All of it, in order, each part no longer than that; blanks between the parts go. None of what is blank. */
export function splitText(text: string, longest: number): string[] {
  const letters = Array.from(text.trim());
  const parts: string[] = [];
  let from = 0;
  while (letters.length - from > longest) {
    const end = findEnd(letters, from, longest);
    parts.push(letters.slice(from, end).join("").trim());
    from = end;
    while (!letters[from]!.trim()) from += 1;
  }
  if (letters.length) parts.push(letters.slice(from).join(""));
  return parts;
}

function findEnd(letters: string[], from: number, longest: number): number {
  for (let end = from + longest; end > from + longest * LATE; end -= 1) if (!letters[end]!.trim()) return end;
  return from + longest;
}

/** What stands in a field after what was in it has been written: the letters that were typed meanwhile. */
export function subtractWritten(typed: string, written: string): string {
  return typed.startsWith(written) ? typed.slice(written.length) : typed;
}
