/** Vite's way of loading a chunk, without what it does for pages that have not loaded their styles yet. */
import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";

/** All styles are in the first file, and chunks come out of the worker's cache: to import is enough. */
export function plainImports(): Plugin {
  return {
    name: "heedful-plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : undefined),
  };
}
