/** A script in `BENCH_FILES` that takes the numbers of what may help. */
import { join } from "node:path";

export default {
  root: join(import.meta.dirname, "../../web"),
  publicDir: false,
  ssr: { noExternal: true },
  build: {
    outDir: process.env["BENCH_FILES"],
    emptyOutDir: false,
    target: "es2022",
    ssr: join(import.meta.dirname, "help_numbers.ts"),
    rollupOptions: { output: { entryFileNames: "help_numbers.mjs" } },
  },
};
