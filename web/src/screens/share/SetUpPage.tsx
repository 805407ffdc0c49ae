/** How other apps come to share to Heedful: the share sheet, a bookmark, a Shortcut. */
import { Heading } from "../../parts/Heading";
import { isStandalone } from "../../parts/home";
import { install, useInstall } from "../../parts/install";
import { wear } from "../../parts/styles";
import { toast } from "../../parts/toasts";
import { people } from "../../parts/words/records";
import { settings } from "../../parts/words/settings";
import { setup as words } from "../../parts/words/share";
import css from "../../styles/shelf.css?inline";
import { bookmarkletFor, shortcutFor } from "./bookmarklet";

function Copied({ label, text }: { label: string; text: string }) {
  const copy = () => navigator.clipboard.writeText(text).then(() => toast(words.copied), () => toast(words.copyFailed));
  return (
    <div class="add">
      <label>
        <span class="label">{label}</span>
        <input class="input copied" readOnly value={text} spellcheck={false} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <button type="button" class="button" aria-label={`${words.copy}: ${label}`} onClick={() => void copy()}>{words.copy}</button>
    </div>
  );
}

const Steps = ({ steps }: { steps: string[] }) => <ol class="steps">{steps.map((step) => <li key={step}>{step}</li>)}</ol>;

export default function SetUpPage() {
  wear(css);
  const canInstall = useInstall();
  const bookmarklet = bookmarkletFor(location.origin);
  const clicked = (event: Event) => {
    event.preventDefault();
    toast(words.bookmarkletClicked);
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href="/settings">{people.toSettings}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <section class="part stack" aria-labelledby="sheet">
        <h2 id="sheet">{words.android}</h2>
        {isStandalone() ? <p>{words.installed}</p> : <Steps steps={words.androidSteps} />}
        {canInstall && <button type="button" class="button" onClick={install}>{settings.install}</button>}
      </section>
      <section class="part stack" aria-labelledby="shortcut">
        <h2 id="shortcut">{words.ios}</h2>
        <Steps steps={words.iosSteps} />
        <Copied label={words.iosAddress} text={shortcutFor(location.origin)} />
        <p class="aside">{words.iosTab}</p>
      </section>
      <section class="part stack" aria-labelledby="bookmark">
        <h2 id="bookmark">{words.bookmarklet}</h2>
        <p>{words.bookmarkletDrag}</p>
        <p><a class="button" href={bookmarklet} onClick={clicked}>{words.bookmarkletName}</a></p>
        <p>{words.bookmarkletCopy}</p>
        <Copied label={words.bookmarkletText} text={bookmarklet} />
      </section>
    </div>
  );
}
