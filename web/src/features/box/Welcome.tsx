/**
 * The one hint that the box may give: which of iOS's two notebooks this is, before a word is written; or how to install,
 * once there is something to keep, below what was heard and while nothing else speaks up.
 */

import { useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { install, useInstall } from "../../platform/install";
import { isIOS, isStandalone } from "../../platform/platform";
import { useObservable } from "../../platform/useObservable";
import { paths } from "../../routing/paths";
import { readSummary } from "../../store/device";
import { readDraft, saveDraft } from "../../store/drafts";
import { welcome } from "../../text/en/line";
import { currentToast } from "../../ui/toasts";

const KEY = "welcome";

/** On iOS it stands above what was heard, elsewhere below it: in the other place nothing is read. */
export function Welcome({ below = false }: { below?: boolean }) {
  return isIOS() === below ? null : <Hint />;
}

function Hint() {
  const [isDismissed, setDismissed] = useState(false);
  const toast = useObservable(currentToast);
  const canInstall = useInstall();
  const here = useLive(async (read) => {
    // Of what the summary counts, jots come first.
    read.dependOn("jot");
    return { ...(await readSummary()), hints: await readDraft<string[]>(KEY) };
  });
  if (!here || here.account || isDismissed) return null;
  const hints = here.hints ?? [];
  const hint = !isIOS() ? "install" : isStandalone() ? "home" : "tab";
  if (hints.includes(hint)) return null;
  if (hint === "install" ? !canInstall || !here.records || toast : here.records) return null;
  const dismiss = () => {
    setDismissed(true);
    void saveDraft(KEY, [...hints, hint]).catch(() => {});
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
          <button
            type="button"
            class="button"
            onClick={() => {
              install();
              dismiss();
            }}
          >
            {welcome.installNow}
          </button>
        )}
        <button type="button" class="plain" onClick={dismiss}>
          {{ tab: welcome.inTabOn, home: welcome.bridgeNone, install: welcome.notNow }[hint]}
        </button>
      </div>
    </aside>
  );
}
