/** The pages' styles, written into the pages: the box has the focus one round trip earlier than with a file beside it. */
import type { Plugin, Rollup } from "vite";

const LINK = /\s*<link rel="stylesheet"[^>]* href="\/([^"]+)">/g;

function takeStyles(bundle: Rollup.OutputBundle, name: string): string {
  const file = bundle[name];
  if (file?.type !== "asset") throw new Error(`${name} is no file of styles`);
  return file.source.toString();
}

/** The server allows each such element by the hash of its text, so nothing may change it after this. */
export function inlineStyles(): Plugin {
  return {
    name: "heedful-styles",
    apply: "build",
    enforce: "post",
    generateBundle(_, bundle) {
      const inlined = new Set<string>();
      for (const page of Object.values(bundle)) {
        if (page.type !== "asset" || !page.fileName.endsWith(".html")) continue;
        page.source = page.source.toString().replace(LINK, (_link, name: string) => {
          inlined.add(name);
          return `\n    <style>${takeStyles(bundle, name)}</style>`;
        });
      }
      for (const name of inlined) delete bundle[name];
      // Code that is loaded later would ask for them once more, as for styles that it needs.
      for (const chunk of Object.values(bundle))
        if (chunk.type === "chunk") for (const name of inlined) chunk.viteMetadata?.importedCss.delete(name);
    },
  };
}
