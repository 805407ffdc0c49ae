/** Code that works behind the page: asked for again, quietly, for as long as the network does not bring it. */

const SHORTEST = 5_000;
const LONGEST = 300_000;

/** What Chromium, Firefox and WebKit say when a module did not come. One that came and broke says something else. */
const NOT_THERE = /dynamically imported module|importing a module script failed/i;

const isNotThere = (error: unknown): boolean => error instanceof TypeError && NOT_THERE.test(error.message);

/** Resolves after so long, or as soon as there is a network again. */
function waitForNetwork(most: number): Promise<void> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    const end = () => {
      clearTimeout(timer);
      listening.abort();
      resolve();
    };
    const timer = setTimeout(end, most);
    addEventListener("online", end, { signal: listening.signal });
  });
}

/**
 * Imports a module, however long that takes. Firefox asks once a page and remembers that it did not come: there it is
 * the next opening that fetches it. @throws whatever is wrong with the module itself
 */
export async function loadPatiently<T>(load: () => Promise<T>): Promise<T> {
  for (let wait = SHORTEST; ; wait = Math.min(LONGEST, wait * 2)) {
    try {
      return await load();
    } catch (error) {
      if (!isNotThere(error)) throw error;
    }
    await waitForNetwork(wait);
  }
}
