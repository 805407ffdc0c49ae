/** What a bookmark does on another page, and the address that a Shortcut adds to. Pure. */

/** Longer would be cut by browsers on the way. */
const MOST_MARKED = 4000;

/** A `javascript:` address: it opens the share's page with the other page's title, its address, and what is marked on it. */
export function buildBookmarklet(origin: string): string {
  const query = `new URLSearchParams({title:document.title,text:String(getSelection()).slice(0,${MOST_MARKED}),url:location.href})`;
  const code = `(()=>{const a=${JSON.stringify(`${origin}/share?`)}+${query};open(a)||(location.href=a)})()`;
  return `javascript:${encodeURIComponent(code)}`;
}

export const buildShortcutAddress = (origin: string): string => `${origin}/share?text=`;
