/** Patterns of addresses, such as `/events/:id/recap`: what a path is by them, and what it lies under. */

/** An address that nobody made by clicking may hold half an escape. */
function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What stands at `:id`, decoded, or "" in a pattern without it; undefined where `path` does not match `pattern`. */
export function matchPath(pattern: string, path: string): string | undefined {
  const segments = pattern.split("/");
  const parts = path.split("/");
  if (parts.length !== segments.length) return undefined;
  let id = "";
  for (const [index, part] of parts.entries()) {
    if (segments[index] === ":id" && part) id = decode(part);
    else if (segments[index] !== part) return undefined;
  }
  return id;
}

/** Whether `path` is the page at `parent`, or one that lies behind it. */
export const isUnder = (path: string, parent: string): boolean =>
  path === parent || path.startsWith(`${parent}/`);
