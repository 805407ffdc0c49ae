import { join } from "node:path";
import { defineConfig } from "vite";
import { findCore, isCore } from "./build/core.ts";
import { finish } from "./build/finish.ts";
import { buildId } from "./build/id.ts";
import { inlineStyles } from "./build/styles.ts";

const web = import.meta.dirname;
const dist = join(web, "../server/dist");
const server = `http://localhost:${process.env["PORT"] ?? "8000"}`;

const define = { __APP__: JSON.stringify(buildId(web)) };

export default defineConfig({
  root: web,
  define,
  plugins: [findCore(), inlineStyles(), finish(web, dist, define)],
  build: {
    outDir: dist,
    emptyOutDir: true,
    target: "es2022",
    modulePreload: false,
    rollupOptions: {
      input: { index: join(web, "index.html"), app: join(web, "app.html") },
      output: {
        codeSplitting: {
          // What index.html needs is one file, what the app cannot work offline without is a second one. The
          // bundler splits the rest by who loads it. No group may join more: files would import each other in
          // circles, and run in an order that nobody chose.
          groups: [
            { name: "first", tags: ["$initial"], priority: 1 },
            { name: "core", test: isCore },
          ],
        },
      },
    },
  },
  server: { proxy: { "/api": server } },
});
