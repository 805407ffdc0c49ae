/** A list that may be long: a few at first, then more when asked for, and how many are left. */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { people } from "../text/en/records";

/** Fewer than these at a tap would be many taps. */
const FEWEST = 10;

interface Props<T> {
  all: T[];
  /** How many are shown at first. */
  page: number;
  /** What the list answers: of another answer a few are shown again. */
  query?: string;
  draw: (shown: T[]) => ComponentChildren;
}

export function PagedList<T>({ all, page, query, draw }: Props<T>) {
  const [asked, setAsked] = useState({ query, more: 0 });
  const more = asked.query === query ? asked.more : 0;
  const most = page + more;
  return (
    <>
      {draw(all.slice(0, most))}
      {all.length > most && (
        <button
          type="button"
          class="plain"
          onClick={() => setAsked({ query, more: more + Math.max(page, FEWEST) })}
        >
          {people.more(all.length - most)}
        </button>
      )}
    </>
  );
}
