/** The one hint that the box may give on first start: which of iOS's two notebooks this is, or how to install. */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { install, useInstall } from "../../platform/install";
import { isIOS, isStandalone } from "../../platform/platform";
import { paths } from "../../routing/paths";
import { readSummary } from "../../store/device";
import { readDraft, saveDraft } from "../../store/drafts";
import { welcome } from "../../text/en/line";

const KEY = "welcome";

export function Welcome() {
  const [turn, setTurn] = useState(0);
  const canInstall = useInstall();
  const here = useLive(
    async (read) => {
      // Of what the summary counts, jots come first.
      read.dependOn("jot");
      return { ...(await readSummary()), hints: await readDraft<string[]>(KEY) };
    },
    [turn],
  );
  if (!here || here.account) return null;
  const hints = here.hints ?? [];
  const hint = isIOS()
    ? isStandalone()
      ? "home"
      : "tab"
    : canInstall && here.records
      ? "install"
      : undefined;
  if (!hint || hints.includes(hint) || (hint !== "install" && here.records)) return null;
  const dismiss = async () => {
    await saveDraft(KEY, [...hints, hint]).catch(() => {});
    setTurn(turn + 1);
  };
  return (
    <aside class="notice">
      {hint === "tab" && <p>{welcome.inTab}</p>}
      <p>{{ tab: welcome.inTabHow, home: welcome.firstHome, install: welcome.install }[hint]}</p>
      <div class="row">
        {hint === "home" && (
          <a class="button" href={paths.settings}>
            {welcome.bridgeSignIn}
          </a>
        )}
        {hint === "home" && (
          <a class="button" href={paths.move}>
            {welcome.bridgePaste}
          </a>
        )}
        {hint === "install" && (
          <button type="button" class="button" onClick={install}>
            {welcome.installNow}
          </button>
        )}
        <button type="button" class="plain" onClick={() => void dismiss()}>
          {{ tab: welcome.inTabOn, home: welcome.bridgeNone, install: welcome.notNow }[hint]}
        </button>
      </div>
    </aside>
  );
}
