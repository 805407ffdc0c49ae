/** Two scripts in `BENCH_FILES`: the mirror as a browser would load it, without the stemmer, and what prints its numbers. */
import { join } from "node:path";

const web = join(import.meta.dirname, "../../web");
const outDir = process.env["BENCH_FILES"];
const common = { outDir, emptyOutDir: false, target: "es2022" };

const mirror = {
  lib: {
    entry: join(web, "src/engines/mirror/reviewDraft.ts"),
    formats: ["iife"],
    name: "mirror",
    fileName: () => "mirror.js",
  },
  rollupOptions: { external: [/search\/terms/], output: { globals: () => "terms" } },
};
const numbers = {
  ssr: join(import.meta.dirname, "mirror_numbers.ts"),
  rollupOptions: { output: { entryFileNames: "mirror_numbers.mjs" } },
};

export default ({ mode }) => ({
  root: web,
  publicDir: false,
  ssr: { noExternal: true },
  build: { ...common, ...(mode === "numbers" ? numbers : mirror) },
});
