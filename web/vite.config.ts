import { join } from "node:path";
import { defineConfig } from "vite";
import { finish } from "./build/finish.ts";
import { buildId } from "./build/id.ts";
import { plainImports } from "./build/plain.ts";

const web = import.meta.dirname;
const dist = join(web, "../server/dist");
const server = `http://localhost:${process.env["PORT"] ?? "8000"}`;

/**
 * Few files, by when they are wanted: the box at once, the exchange when the box is there, the other
 * screens when one of them is opened, the search when something is sought. Small files compress badly.
 */
const chunks = {
  includeDependenciesRecursively: false,
  groups: [
    { name: "search", test: /\/src\/matching\/|stemmer/, priority: 4 },
    { name: "syncing", test: /\/src\/(api|sync|service-worker|parts\/syncing|store\/(ledger|account|blobs)|kinds\/uuid5)/, priority: 3 },
    { name: "later", test: /\/src\/(screens\/(?!box|App)|passkeys|intake|parts\/(Dialog|Kept|BinButton|AddByName|jots\/JotEditor|words\/(records|needs|settings)))/, priority: 2 },
    { name: "box", test: /./, priority: 1 },
  ],
};

export default defineConfig(() => {
  const define = { __APP__: JSON.stringify(buildId(web)) };
  return {
    root: web,
    define,
    plugins: [plainImports(), finish(web, dist, define)],
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: false,
      rollupOptions: {
        input: { index: join(web, "index.html"), app: join(web, "app.html") },
        output: { codeSplitting: chunks },
      },
    },
    server: { proxy: { "/api": server } },
  };
});
