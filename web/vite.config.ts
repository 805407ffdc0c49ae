import { join } from "node:path";
import { defineConfig } from "vite";
import { chunks } from "./build/chunks.ts";
import { finish } from "./build/finish.ts";
import { buildId } from "./build/id.ts";
import { plainImports } from "./build/plain.ts";

const web = import.meta.dirname;
const dist = join(web, "../server/dist");
const server = `http://localhost:${process.env["PORT"] ?? "8000"}`;

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
