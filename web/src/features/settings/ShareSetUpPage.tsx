/** How other apps come to share to Heedful: the share sheet, a bookmark, a Shortcut. */

import { install, useInstall } from "../../platform/install";
import { isStandalone } from "../../platform/platform";
import { paths } from "../../routing/paths";
import { people } from "../../text/en/records";
import { settings } from "../../text/en/settings";
import { setup as words } from "../../text/en/share";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { toast } from "../../ui/toasts";
import css from "../../views/clippings/clippings.css?inline";
import { buildBookmarklet, buildShortcutAddress } from "./bookmarklet";

function Copied({ label, text }: { label: string; text: string }) {
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => toast(words.copied),
      () => toast(words.copyFailed),
    );
  return (
    <div class="add">
      <label>
        <span class="label">{label}</span>
        <input
          class="input copied"
          readOnly
          value={text}
          spellcheck={false}
          onFocus={(event) => event.currentTarget.select()}
        />
      </label>
      <button type="button" class="button" aria-label={`${words.copy}: ${label}`} onClick={() => void copy()}>
        {words.copy}
      </button>
    </div>
  );
}

const Steps = ({ steps }: { steps: string[] }) => (
  <ol class="steps">
    {steps.map((step) => (
      <li key={step}>{step}</li>
    ))}
  </ol>
);

export function ShareSetUpPage() {
  adoptStyles(css);
  const canInstall = useInstall();
  const bookmarklet = buildBookmarklet(location.origin);
  const onClick = (event: Event) => {
    event.preventDefault();
    toast(words.bookmarkletClicked);
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.settings}>
        {people.toSettings}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <section class="part stack" aria-labelledby="sheet">
        <h2 id="sheet">{words.android}</h2>
        {isStandalone() ? <p>{words.installed}</p> : <Steps steps={words.androidSteps} />}
        {canInstall && (
          <button type="button" class="button" onClick={install}>
            {settings.install}
          </button>
        )}
      </section>
      <section class="part stack" aria-labelledby="shortcut">
        <h2 id="shortcut">{words.ios}</h2>
        <Steps steps={words.iosSteps} />
        <Copied label={words.iosAddress} text={buildShortcutAddress(location.origin)} />
        <p class="aside">{words.iosTab}</p>
      </section>
      <section class="part stack" aria-labelledby="bookmark">
        <h2 id="bookmark">{words.bookmarklet}</h2>
        <p>{words.bookmarkletDrag}</p>
        <p>
          <a class="button" href={bookmarklet} onClick={onClick}>
            {words.bookmarkletName}
          </a>
        </p>
        <p>{words.bookmarkletCopy}</p>
        <Copied label={words.bookmarkletText} text={bookmarklet} />
      </section>
    </div>
  );
}
