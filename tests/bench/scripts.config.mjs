/** Parts of the web app as scripts, for measuring them in a page of its own: what is named in `BENCH_SCRIPT`. */
import { join } from "node:path";

const web = join(import.meta.dirname, "../../web");
const entries = {
  notebook: join(web, "src/store/notebook.ts"),
  helping: join(import.meta.dirname, "helping.ts"),
};
const name = process.env["BENCH_SCRIPT"];

export default {
  root: web,
  publicDir: false,
  define: { __APP__: JSON.stringify("bench") },
  build: {
    outDir: process.env["BENCH_FILES"],
    emptyOutDir: false,
    target: "es2022",
    lib: { entry: entries[name], formats: ["es"], fileName: () => `${name}.js` },
  },
};
