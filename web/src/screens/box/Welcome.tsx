/** The one hint that the box may give on first start: which of iOS's two notebooks this is, or how to install. */
import { useState } from "preact/hooks";
import { isIOS, isStandalone } from "../../parts/home";
import { install, useInstall } from "../../parts/install";
import { useLive } from "../../parts/live";
import { welcome } from "../../parts/words/line";
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
      {hint === "tab" && <p>{welcome.inTab}</p>}
      <p>{{ tab: welcome.inTabHow, home: welcome.firstHome, install: welcome.install }[hint]}</p>
      <div class="row">
        {hint === "home" && <a class="button" href="/settings">{welcome.bridgeSignIn}</a>}
        {hint === "home" && <a class="button" href="/settings/move">{welcome.bridgePaste}</a>}
        {hint === "install" && <button type="button" class="button" onClick={install}>{welcome.installNow}</button>}
        <button type="button" class="plain" onClick={done}>
          {{ tab: welcome.inTabOn, home: welcome.bridgeNone, install: welcome.notNow }[hint]}
        </button>
      </div>
    </aside>
  );
}
