/** Vite's way of loading a chunk, without what it does for pages that have not loaded their styles yet. */
import type { Plugin } from "vite";

const HELPER = "\0vite/preload-helper.js";
/** `load(() => import("./x.js").then(...), [])`, as it stands in what was minified. */
const WRAPPED = /\b[\w$]+\(\(\)=>(import\(`\.\/[^`]+`\)(?:\.then\([\w$]+=>[\w$]+\.[\w$]+\))?),\[\]\)/g;

/** All styles are in the first file, and chunks come out of the worker's cache: to import is enough. */
export function plainImports(): Plugin {
  return {
    name: "heedful-plain-imports",
    apply: "build",
    enforce: "pre",
    load: (id) => (id === HELPER ? "export const __vitePreload = (load) => load();" : undefined),
    generateBundle: {
      order: "post",
      handler(_, files) {
        for (const file of Object.values(files)) {
          if (file.type === "chunk") file.code = file.code.replace(WRAPPED, "$1");
        }
      },
    },
  };
}
