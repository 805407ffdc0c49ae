/** The code that must be on the device before the app works offline at all; everything else follows after it. */
import type { Plugin, Rollup } from "vite";

/** What is used between two handshakes without a network. All that it needs is found by following imports. */
const CORE = /\/src\/(app|features\/(box|people|events|search))\/[^?]*\.tsx?$/;

const modules = new Set<string>();

/** Whether a module is core, by its id: it stands in one of those rooms, or one of those imports it. */
export const isCore = (id: string): boolean => modules.has(id);

/** Reads the graph of modules when it is complete, before they are put into files. */
export function findCore(): Plugin {
  return {
    name: "heedful-core",
    apply: "build",
    buildEnd() {
      const waiting = [...this.getModuleIds()].filter((id) => CORE.test(id));
      for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
        if (modules.has(id)) continue;
        modules.add(id);
        waiting.push(...(this.getModuleInfo(id)?.importedIds ?? []));
      }
    },
  };
}

/** Addresses of the files that hold core modules and of what those import, such as `/assets/core-Ab12.js`. */
export function coreFiles(bundle: Rollup.OutputBundle): Set<string> {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const core = chunks.filter(({ isEntry, moduleIds }) => isEntry || moduleIds.some(isCore));
  return new Set(core.flatMap(({ fileName, imports }) => [fileName, ...imports]).map((name) => `/${name}`));
}
