/** Settings: the account, this device, and the pages that lie behind. */

import { install, useInstall } from "../../platform/install";
import { paths } from "../../routing/paths";
import { settings } from "../../text/en/settings";
import { topics } from "../../text/en/topics";
import { Heading } from "../../ui/Heading";
import { AccountPart } from "./AccountPart";
import { DevicePart } from "./DevicePart";
import { RhythmChoice } from "./RhythmChoice";

declare const __APP__: string;

export function SettingsScreen() {
  const installable = useInstall();
  return (
    <div class="quiet">
      <Heading title={settings.title} />
      <AccountPart />
      <DevicePart>
        <RhythmChoice />
        <nav class="part" aria-label={settings.more}>
          <ul class="list">
            <li>
              <a class="entry" href={paths.readiness}>
                <b>{settings.ready}</b>
                <span class="aside">{settings.readyHint}</span>
              </a>
            </li>
            <li>
              <a class="entry" href={paths.topics}>
                <b>{topics.title}</b>
                <span class="aside">{topics.hint}</span>
              </a>
            </li>
            <li>
              <a class="entry" href={paths.shareSetUp}>
                <b>{settings.share}</b>
                <span class="aside">{settings.shareHint}</span>
              </a>
            </li>
            <li>
              <a class="entry" href={paths.move}>
                <b>{settings.move}</b>
                <span class="aside">{settings.moveHint}</span>
              </a>
            </li>
            <li>
              <a class="entry" href={paths.bin}>
                <b>{settings.bin}</b>
                <span class="aside">{settings.binHint}</span>
              </a>
            </li>
          </ul>
        </nav>
        <section class="part stack" aria-labelledby="about">
          <h2 id="about">{settings.about}</h2>
          <p>{settings.aboutText}</p>
          <p class="aside">{settings.version(__APP__)}</p>
          {/* The browser may offer it late: nothing stands below that it could move. */}
          {installable && (
            <button type="button" class="button" onClick={install}>
              {settings.install}
            </button>
          )}
        </section>
      </DevicePart>
    </div>
  );
}
