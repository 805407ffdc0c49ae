/** The real server, on SQLite, for all tests of one run. */
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";

const ROOT = join(import.meta.dirname, "../..");
const OWN = join(ROOT, ".venv/bin/python");
const PYTHON = existsSync(OWN) ? OWN : "python3";

/** Opens notebooks by the command line's own commands, many in one process. */
const OPEN_NOTEBOOKS = `
import sys
from server import create_app
runner = create_app().test_cli_runner()
for n in range(int(sys.argv[1])):
    print(runner.invoke(args=["account", "create", f"Notebook {n}"]).output.strip().splitlines()[-1])
`;
const NOTEBOOKS = Number(process.env["HISTORIES"] ?? 40) * 2 + 200;

declare module "vitest" {
  interface ProvidedContext {
    origin: string;
    /** A folder in which a notebook's name says that a test has taken it. */
    claims: string;
    notebooks: { account: string; token: string }[];
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, "127.0.0.1", () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}

async function ready(origin: string): Promise<void> {
  const deadline = Date.now() + 30_000;
  while (Date.now() < deadline) {
    const answer = await fetch(`${origin}/readyz`).catch(() => null);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error("the server did not start");
}

export default async function serve(project: TestProject): Promise<() => Promise<void>> {
  const home = mkdtempSync(join(tmpdir(), "heedful-web-"));
  const port = await freePort();
  const origin = `http://localhost:${port}`;
  const env: NodeJS.ProcessEnv = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: home,
    DATABASE_URL: `sqlite:///${home}/heedful.sqlite3`,
    PUBLIC_ORIGIN: origin,
    PYTHONWARNINGS: "ignore",
  };
  const run = (...args: string[]) =>
    execFileSync(PYTHON, args, { cwd: ROOT, env, encoding: "utf8", maxBuffer: 2 ** 26 });
  run("-m", "flask", "--app", "server", "db", "upgrade");
  const opened = run("-c", OPEN_NOTEBOOKS, String(NOTEBOOKS)).trim().split("\n");
  const command = ["-m", "gunicorn", "--config", "python:server.gunicorn", "server:create_app()"];
  const server = spawn(PYTHON, command, { cwd: ROOT, env, stdio: ["ignore", "ignore", "ignore"] });
  await ready(origin);
  const claims = join(home, "claims");
  mkdirSync(claims);
  project.provide("origin", origin);
  project.provide("claims", claims);
  project.provide(
    "notebooks",
    opened.map((line) => JSON.parse(line)),
  );
  return async () => {
    const ended = new Promise((resolve) => server.once("exit", resolve));
    server.kill("SIGTERM");
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
}
