/** The store of the web app as one script, for measuring it in a page of its own. */
import { join } from "node:path";

const web = join(import.meta.dirname, "../../web");

export default {
  root: web,
  publicDir: false,
  define: { __APP__: JSON.stringify("bench") },
  build: {
    outDir: process.env["BENCH_FILES"],
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: join(web, "src/store/notebook.ts"), formats: ["es"], fileName: () => "notebook.js" },
  },
};
