/** Text that is longer than its field, in parts that fit. Pure. */

/** Where a part may end early, so that no word is broken: in its last tenth. */
const LATE = 0.9;

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
