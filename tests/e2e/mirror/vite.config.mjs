/** The page of `page.mjs` as one script and one style, in the directory `MIRROR_FILES`. */
import { join } from "node:path";

const web = join(import.meta.dirname, "../../../web");

export default {
  root: web,
  publicDir: false,
  resolve: { alias: { preact: join(web, "node_modules/preact") } },
  build: {
    outDir: process.env["MIRROR_FILES"],
    target: "es2022",
    lib: {
      entry: join(import.meta.dirname, "page.mjs"),
      formats: ["iife"],
      name: "page",
      fileName: () => "page.js",
      cssFileName: "page",
    },
  },
};
