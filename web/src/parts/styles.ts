/** The styles of rooms that are loaded late: they come with the room's code, and are put on once. */

const worn = new Set<string>();

/** Puts a room's style sheet on the page. Its rules stand in one of the layers that `all.css` names. */
export function wear(css: string): void {
  if (worn.has(css)) return;
  worn.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
