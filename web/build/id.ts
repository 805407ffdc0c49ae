/** The build's name: a hash of everything that makes it, alike on every machine. */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";

/** All files under a folder, in a fixed order. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

export function hashOf(files: string[], root: string): string {
  const hash = createHash("sha256");
  for (const file of files)
    hash.update(relative(root, file).replaceAll("\\", "/")).update("\0").update(readFileSync(file));
  return hash.digest("hex").slice(0, 12);
}

export function buildId(web: string): string {
  const files = ["src", "public", "build"].flatMap((folder) => filesUnder(join(web, folder)));
  return hashOf(
    [...files, ...["index.html", "app.html", "package-lock.json"].map((name) => join(web, name))],
    web,
  );
}
