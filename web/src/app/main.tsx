/** The composition root: what the page is made of, and in which order it starts. */
import { hydrate, render } from "preact";
import { saveOnLeaving } from "../data/autosave";
import { adoptTypedText, startDraft } from "../data/boxDraft";
import { startPrivacyCover } from "../data/privacyCover";
import { watchFailures } from "../platform/failures";
import { startInstall } from "../platform/install";
import { measureCover, shieldCompositions } from "../platform/keyboard";
import { loadPatiently } from "../platform/loading";
import { startRouter } from "../routing/router";
import { closeStore } from "../store/database";
import { resumeStore, suspendStore } from "../store/suspension";
import { announceWindow } from "../store/windows";
import { App } from "./App";
import { startShortcuts } from "./shortcuts";
import { startWorker } from "./version";

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
for (const left of ["pagehide", "freeze"])
  for (const act of [suspendStore, closeStore]) addEventListener(left, act, true);
for (const back of ["pageshow", "resume"]) addEventListener(back, resumeStore, true);

// The box is taken over as it stands: what was typed before the script came is in the draft, and the
// page never blinks. On other pages the frame alone stands there, and is not yet marked where we are.
adoptTypedText(root);
saveOnLeaving();
// After that, for a window that waits for this one is to find all that it leaves.
announceWindow();
dropIndentation();
if (root.querySelector("textarea")) hydrate(<App />, root);
else render(<App />, root);
// What was tapped before the script was here has the focus, and not by the keyboard: now it acts.
root.querySelector<HTMLElement>("button:focus:not(:focus-visible)")?.click();
watchFailures();
startRouter();
measureCover();
shieldCompositions();
startShortcuts();
startInstall();
void startPrivacyCover();
void startDraft();

// Writing needs neither the worker nor the exchange: they come when the box is there. The worker comes first, for
// what it keeps on the device is what the exchange is made of too, and comes over the network once. What is wrong with
// the exchange itself is a failure that nobody catches, and is told as such.
startWorker();
void loadPatiently(() => import("./startSyncing")).then(({ startSyncing }) => startSyncing());
