import { join } from "node:path";
import { defineConfig } from "vitest/config";

const web = import.meta.dirname;
const tests = join(web, "../tests/web");

export default defineConfig({
  root: web,
  define: { __APP__: JSON.stringify("build-under-test") },
  plugins: [
    {
      // The tests stand outside web/, and use its packages.
      name: "packages-of-web",
      enforce: "pre",
      resolveId(source, importer) {
        const outside = importer?.startsWith(tests) && /^[@a-z]/.test(source) && !source.startsWith("node:");
        return outside ? this.resolve(source, join(web, "package.json"), { skipSelf: true }) : null;
      },
    },
  ],
  server: { fs: { allow: [join(web, "..")] } },
  test: {
    dir: tests,
    include: [join(tests, "**/*.test.ts")],
    setupFiles: [join(tests, "setup.ts")],
    globalSetup: [join(tests, "serve.ts")],
    environment: "node",
    testTimeout: 60_000,
  },
});
