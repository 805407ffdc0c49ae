/** The composition root: what the page is made of, and in which order it starts. */
import { hydrate } from "preact";
import { startInstall } from "./parts/install";
import { startKeyboard } from "./parts/keyboard";
import { startRouter } from "./parts/router";
import { newVersionWaits } from "./parts/version";
import { App } from "./screens/App";
import { adoptTyped, startDraft } from "./screens/box/draft";
import { start } from "./sync/scheduler";

const root = document.getElementById("app")!;

adoptTyped(root);
hydrate(<App />, root);
startRouter();
startKeyboard();
startInstall();
void startDraft();
