/**
 * Writes what the browser must know of the server's contract: src/api/schema.d.ts (types), src/kinds/limits.ts
 * (how each field is mended) and src/kinds/topics.ts (the HR topics). `--check` writes nothing and fails on drift;
 * `--from FILE` reads an openapi.json instead of asking the server's code for it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi, { astToString } from "openapi-typescript";

const WEB = join(import.meta.dirname, "..");
const ROOT = join(WEB, "..");
const FIELDS = "Fields";

function contract() {
  const from = process.argv.indexOf("--from");
  if (from > 0) return JSON.parse(readFileSync(process.argv[from + 1], "utf8"));
  const own = join(ROOT, ".venv/bin/python");
  const python = existsSync(own) ? own : "python3";
  const printed = execFileSync(python, ["-m", "flask", "--app", "server", "openapi", "print"], {
    cwd: ROOT,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
    env: { ...process.env, PYTHONWARNINGS: "ignore" },
  });
  return JSON.parse(printed.slice(printed.indexOf("{")));
}

/** One line a field: its sort, and how long it may be (text: code points; lists: items). */
function limits(schemas) {
  const kinds = Object.keys(schemas)
    .filter((name) => name.endsWith(FIELDS))
    .sort()
    .map((name) => {
      const fields = Object.entries(schemas[name].properties)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([field, { "x-field": sort, maxLength, maxItems }]) => {
          const longest = maxLength ?? maxItems;
          return `    ${field}: ["${sort}"${longest ? `, ${longest}` : ""}],`;
        });
      return `  ${name.slice(0, -FIELDS.length).toLowerCase()}: {\n${fields.join("\n")}\n  },`;
    });
  return [
    "/** The sort of each field and how long it may be. Made from the server's schemas by `npm run types`. */",
    "export const LIMITS: Record<string, Record<string, readonly [sort: string, longest?: number]>> = {",
    ...kinds,
    "};",
    "",
  ].join("\n");
}

/** One line a topic. What area it is of stands apart, for the few screens that ask. */
function topics({ topics, kindred, nothing }) {
  const text = (value) => JSON.stringify(value);
  return [
    "/** The HR topics, as `server/kinds/topics.py` explains them. Made from it by `npm run types`. */",
    "export const TOPICS: readonly (readonly [slug: string, name: string, synonyms: string])[] = [",
    ...topics.map(({ slug, name, synonyms }) => `  [${[slug, name, synonyms].map(text).join(", ")}],`),
    "];",
    "",
    "/** Words that stand for another in a synonym. */",
    "export const KINDRED: Record<string, string> = {",
    ...Object.entries(kindred).map(([word, others]) => `  ${word}: ${text(others)},`),
    "};",
    "",
    "/** Phrases in which a synonym means none of the topics. */",
    `export const NOTHING = ${text(nothing)};`,
    "",
    "/** By slug: its area of SHRM's Body of Applied Skills and Knowledge. */",
    "export const AREAS: Record<string, string> = {",
    ...topics.map(({ slug, area }) => `  ${text(slug)}: ${text(area)},`),
    "};",
    "",
  ].join("\n");
}

const api = await contract();
const made = {
  "src/api/schema.d.ts":
    "/** The server's contract. Made from its OpenAPI by `npm run types`. */\n" +
    astToString(await openapi(structuredClone(api))),
  "src/kinds/limits.ts": limits(api.components.schemas),
  "src/kinds/topics.ts": topics(api["x-topics"]),
};

let drifted = false;
for (const [path, text] of Object.entries(made)) {
  const file = join(WEB, path);
  const stands = existsSync(file) ? readFileSync(file, "utf8") : "";
  if (stands === text) continue;
  drifted = true;
  if (process.argv.includes("--check")) console.error(`${path} is not what the server's contract makes: npm run types`);
  else writeFileSync(file, text);
}
if (drifted && process.argv.includes("--check")) process.exit(1);
