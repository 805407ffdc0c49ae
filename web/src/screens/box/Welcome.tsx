/** The one hint that the box may give on first start: which of iOS's two notebooks this is, or how to install. */
import { useState } from "preact/hooks";
import { isIOS, isStandalone } from "../../parts/home";
import { install, useInstall } from "../../parts/install";
import { useLive } from "../../parts/live";
import { box } from "../../parts/words/box";
import { readDraft, saveDraft } from "../../store/drafts";
import { summary } from "../../store/device";

const KEY = "welcome";

export function Welcome() {
  const [turn, setTurn] = useState(0);
  const offered = useInstall();
  const here = useLive(async () => ({ ...(await summary()), seen: await readDraft<string[]>(KEY) }), ["jot"], [turn]);
  if (!here || here.account) return null;
  const seen = here.seen ?? [];
  const hint = isIOS() ? (isStandalone() ? "home" : "tab") : offered && here.records ? "install" : undefined;
  if (!hint || seen.includes(hint) || (hint !== "install" && here.records)) return null;
  const done = async () => {
    await saveDraft(KEY, [...seen, hint]).catch(() => {});
    setTurn(turn + 1);
  };
  return (
    <aside class="notice">
      {hint === "tab" && <p>{box.inTab}</p>}
      <p>{{ tab: box.inTabHow, home: box.firstHome, install: box.install }[hint]}</p>
      <div class="row">
        {hint === "home" && <a class="button" href="/settings">{box.bridgeSignIn}</a>}
        {hint === "home" && <a class="button" href="/settings/move">{box.bridgePaste}</a>}
        {hint === "install" && <button type="button" class="button" onClick={install}>{box.installNow}</button>}
        <button type="button" class="plain" onClick={done}>
          {{ tab: box.inTabOn, home: box.bridgeNone, install: box.notNow }[hint]}
        </button>
      </div>
    </aside>
  );
}
