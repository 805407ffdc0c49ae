/**
 * Writes what each side must know of the other. For the browser, from the server's contract: src/domain/generated/schema.d.ts (types),
 * src/domain/generated/limits.ts (how each field is mended) and src/domain/generated/topics.ts (the HR topics). For the server,
 * from the table of routes: server/pages.py. `--check` writes nothing and fails on drift; `--from FILE` reads an openapi.json
 * instead of asking the server's code for it.
 */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const WEB = join(import.meta.dirname, "..");
const ROOT = join(WEB, "..");
const FIELDS = "Fields";
const CHECK = process.argv.includes("--check");

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

/** One line a field: its sort, how long it may be (text: code points; lists: items), and how long each of its items. */
function limits(schemas) {
  const kinds = Object.keys(schemas)
    .filter((name) => name.endsWith(FIELDS))
    .sort()
    .map((name) => {
      const fields = Object.entries(schemas[name].properties)
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([field, { "x-field": sort, maxLength, maxItems, items }]) => {
          const longest = [maxLength ?? maxItems, items?.maxLength].filter(Boolean);
          return `    ${field}: [${[`"${sort}"`, ...longest].join(", ")}],`;
        });
      return `  ${name.slice(0, -FIELDS.length).toLowerCase()}: {\n${fields.join("\n")}\n  },`;
    });
  return [
    "/** The sort of each field, how long it may be, and how long its items. Made from the server's schemas by `npm run types`. */",
    "export type Limit = readonly [sort: string, longest?: number, longestItem?: number];",
    "export const LIMITS: Record<string, Record<string, Limit>> = {",
    ...kinds,
    "};",
    "",
    "/** The words of each choice: a table by them lists every one. An older app may meet others, so a field is any text. */",
    "export interface ChoicesOf {",
    ...choices(schemas),
    "}",
    "",
  ].join("\n");
}

function choices(schemas) {
  return Object.entries(schemas)
    .filter(([name]) => name.endsWith(FIELDS))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, { properties }]) => {
      const fields = Object.entries(properties)
        .filter(([, { "x-choices": words }]) => words?.length)
        .map(
          ([field, { "x-choices": words }]) =>
            `    ${field}: ${words.map((word) => `"${word}"`).join(" | ")};`,
        );
      return [name.slice(0, -FIELDS.length).toLowerCase(), fields];
    })
    .filter(([, fields]) => fields.length > 0)
    .map(([kind, fields]) => `  ${kind}: {\n${fields.join("\n")}\n  };`);
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

/** The table of routes is read, not run: it takes half of the app with it. */
function routes() {
  const path = join(WEB, "src/app/routes.ts");
  const source = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest);
  const table = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => declarationList.declarations)
    .find(({ name }) => name.getText(source) === "ROUTES");
  return table.initializer.elements.map(({ properties }) => {
    const given = new Map(properties.map((one) => [one.name.getText(source), one.initializer]));
    return { path: given.get("path").text, isBox: given.has("component") };
  });
}

/** The addresses of pages, as patterns for the server. */
function pages() {
  const all = routes();
  const tuple = (name, list, meaning) => [
    `${name} = (`,
    ...list.map(({ path }) => `    "${path}",`),
    ")",
    `"""${meaning}"""`,
  ];
  return [
    '"""The addresses of the web app\'s pages. Made from `web/src/app/routes.ts` by `make types`."""',
    "",
    "from __future__ import annotations",
    "",
    ...tuple(
      "BOX",
      all.filter(({ isBox }) => isBox),
      "The box, whose page has the textbox in its HTML.",
    ),
    "",
    ...tuple(
      "OTHERS",
      all.filter(({ isBox }) => !isBox),
      "`:id` stands for one part of any kind. The page looks at the address itself.",
    ),
    "",
  ].join("\n");
}

let drifted = false;
/** Writes a file where it is not as it should be; with `--check` only says so. */
function put(path, text) {
  const file = join(WEB, path);
  if (existsSync(file) && readFileSync(file, "utf8") === text) return;
  drifted = true;
  if (CHECK) console.error(`${path} is not what its source makes: npm run types`);
  else writeFileSync(file, text);
}

// First: the server, who is then asked for its contract, does not start without its pages.
put("../server/pages.py", pages());
const api = await contract();
put(
  "src/domain/generated/schema.d.ts",
  "/** The server's contract. Made from its OpenAPI by `npm run types`. */\n" +
    astToString(await openapi(structuredClone(api))),
);
put("src/domain/generated/limits.ts", limits(api.components.schemas));
put("src/domain/generated/topics.ts", topics(api["x-topics"]));
if (CHECK && drifted) process.exit(1);
