/** Where we are in the queue: it stays at what is asked while other things come and go. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { type Book, findPlace, listTasks, type SortingTask } from "../../engines/sorting/queue";
import { useQuery } from "../../routing/router";
import { undoEvents } from "./resolutions";

interface Queue {
  things: SortingTask[];
  /** What is asked now; undefined where nothing is left but what was put aside. */
  current: SortingTask | undefined;
  /** Put aside for this evening. */
  aside: number;
  /** Moves on, and asks about this one again only when all the others are settled. */
  skip: () => void;
  move: (by: 1 | -1) => void;
  /** Asks about what was put aside after all. */
  resume: () => void;
}

interface Place {
  at: string | undefined;
  /** The order in which the things stood when `at` was there. */
  order: string[];
  aside: ReadonlySet<string>;
}

/** Kept while another screen is open: whoever comes back goes on where they were. */
let lastPlace: Place = { at: undefined, order: [], aside: new Set() };

export function useQueue(book: Book | undefined): Queue | undefined {
  const [place, setPlace] = useState(lastPlace);
  const [wantedKey, setWantedKey] = useState<string>();
  const things = useMemo(() => book && listTasks(book), [book]);
  useEffect(() => undoEvents.subscribe(({ key }) => setWantedKey(key)), []);
  const wantedJot = new URLSearchParams(useQuery()).get("jot");
  useEffect(() => {
    const task = things?.find(({ id }) => id === wantedJot);
    if (task) setWantedKey(task.key);
  }, [wantedJot, !things]);
  const keys = useMemo(() => things?.map(({ key }) => key) ?? [], [things]);

  const put = (next: Place) => {
    lastPlace = next;
    setPlace(next);
  };
  if (!things) return undefined;
  if (wantedKey !== undefined && keys.includes(wantedKey)) {
    setWantedKey(undefined);
    const aside = new Set(place.aside);
    aside.delete(wantedKey);
    put({ at: wantedKey, order: keys, aside });
  } else if (place.order !== keys) {
    put({ ...place, at: findPlace(place.order, place.at, keys, place.aside), order: keys });
  }
  const current = things.find(({ key }) => key === place.at);
  return {
    things,
    current,
    aside: keys.filter((key) => place.aside.has(key)).length,
    skip() {
      if (!current) return;
      const aside = new Set(place.aside).add(current.key);
      const rest = keys.filter((key) => key !== current.key);
      put({ at: findPlace(keys, current.key, rest, aside), order: keys, aside });
    },
    move(by) {
      const at = keys.indexOf(place.at ?? "");
      const next = keys[(Math.max(at, at < 0 && by < 0 ? 0 : at) + by + keys.length) % keys.length];
      put({ ...place, at: next });
    },
    resume: () => put({ at: keys[0], order: keys, aside: new Set() }),
  };
}
