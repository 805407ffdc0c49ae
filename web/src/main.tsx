/** The composition root: what the page is made of, and in which order it starts. */
import { hydrate, render } from "preact";
import { startGuard } from "./parts/guard";
import { startInstall } from "./parts/install";
import { startKeyboard } from "./parts/keyboard";
import { startRouter } from "./parts/router";
import { App } from "./screens/App";
import { adoptTyped, startDraft } from "./screens/box/draft";
import { closeStore } from "./store/database";
import { sleep, wake } from "./store/sleep";

const root = document.getElementById("app")!;

/** The indentation of the HTML: hydration would move elements around it, and the box would lose the focus. */
function dropIndentation(): void {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const blank: Node[] = [];
  while (texts.nextNode()) if (!texts.currentNode.nodeValue!.trim()) blank.push(texts.currentNode);
  for (const text of blank) text.parentNode!.removeChild(text);
}

// Before all else that hears the page go: what that then writes is set aside at once. A frozen tab tells
// only its document, so these listen on the way down.
for (const left of ["pagehide", "freeze"]) for (const act of [sleep, closeStore]) addEventListener(left, act, true);
for (const back of ["pageshow", "resume"]) addEventListener(back, wake, true);

// The box is taken over as it stands: what was typed before the script came is in the draft, and the
// page never blinks. On other pages the frame alone stands there, and is not yet marked where we are.
adoptTyped(root);
dropIndentation();
if (root.querySelector("textarea")) hydrate(<App />, root);
else render(<App />, root);
startRouter();
startKeyboard();
startInstall();
void startGuard();
void startDraft();

// Writing needs neither the exchange nor the worker: they come when the box is there. Where they do not,
// the page is being left or the network is gone, and the next opening fetches them.
void import("./parts/syncing").then(({ startSyncing }) => startSyncing(), () => undefined);
