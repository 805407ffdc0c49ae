/** After the app is built: the service worker that knows its files, and a compressed sibling of each. */
import { createHash } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { build, type Plugin } from "vite";
import { coreFiles } from "./core.ts";
import { filesUnder, hashOf } from "./id.ts";

/** Images other than SVG are compressed already. */
const SQUEEZED = /\.(html|js|css|svg|webmanifest|json|txt)$/;
/** What the app does without offline: the system fetches icons when it installs it. */
const ONLINE_ONLY = /\.png$/;

async function buildWorker(
  web: string,
  dist: string,
  define: Record<string, string>,
  core: ReadonlySet<string>,
): Promise<void> {
  const files = filesUnder(dist).filter((file) => !ONLINE_ONLY.test(relative(dist, file)));
  const entries = files.map((file) => {
    const url = `/${relative(dist, file).replaceAll("\\", "/")}`;
    const hash = createHash("sha256").update(readFileSync(file)).digest("hex").slice(0, 16);
    const isRare = url.endsWith(".js") && !core.has(url);
    return isRare ? [url, hash, 1] : [url, hash];
  });
  await build({
    configFile: false,
    root: web,
    logLevel: "warn",
    publicDir: false,
    define: {
      ...define,
      __PRECACHE__: JSON.stringify(entries),
      __VERSION__: JSON.stringify(hashOf(files, dist)),
    },
    build: {
      outDir: dist,
      emptyOutDir: false,
      target: "es2022",
      rollupOptions: {
        input: join(web, `src/service-worker/${process.env["WORKER"] ?? "worker"}.ts`),
        output: { entryFileNames: "sw.js", format: "iife" },
      },
    },
  });
}

function squeeze(dist: string): void {
  for (const file of filesUnder(dist)) {
    if (!SQUEEZED.test(file)) continue;
    const bytes = readFileSync(file);
    writeFileSync(`${file}.gz`, gzipSync(bytes, { level: 9 }));
    const size = { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length, [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(`${file}.br`, brotliCompressSync(bytes, { params: size }));
  }
}

export function finish(web: string, dist: string, define: Record<string, string>): Plugin {
  let core: Set<string> | undefined;
  return {
    name: "heedful-finish",
    apply: "build",
    writeBundle(_, bundle) {
      core = coreFiles(bundle);
    },
    async closeBundle() {
      // It is called after a failure too, and an error of its own would hide what failed.
      if (!core) return;
      await buildWorker(web, dist, define, core);
      squeeze(dist);
    },
  };
}
