import { join } from "node:path";
import { defineConfig } from "vite";
import { finish } from "./build/finish.ts";
import { buildId } from "./build/id.ts";

const web = import.meta.dirname;
const dist = join(web, "../server/dist");
const server = `http://localhost:${process.env["PORT"] ?? "8000"}`;

export default defineConfig(() => {
  const define = { __APP__: JSON.stringify(buildId(web)) };
  return {
    root: web,
    define,
    plugins: [finish(web, dist, define)],
    build: {
      outDir: dist,
      emptyOutDir: true,
      target: "es2022",
      modulePreload: { polyfill: false },
      rollupOptions: { input: { index: join(web, "index.html"), app: join(web, "app.html") } },
    },
    server: { proxy: { "/api": server } },
  };
});
