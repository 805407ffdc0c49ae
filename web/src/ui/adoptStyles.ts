/** The styles of rooms that are loaded late: they come with the room's code, and are put on once. */

const adopted = new Set<string>();

/** Puts a room's style sheet on the page. Its rules stand in one of the layers that `app/all.css` names. */
export function adoptStyles(css: string): void {
  if (adopted.has(css)) return;
  adopted.add(css);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
