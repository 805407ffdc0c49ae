/** Settings: the account, this device, and the pages that lie behind. */
import { Heading } from "../../parts/Heading";
import { Later } from "../../parts/Later";
import { settings } from "../../parts/words/settings";
import { topics } from "../../parts/words/topics";
import type { ScreenProps } from "../App";
import { AccountPart } from "./AccountPart";
import { DevicePart } from "./DevicePart";
import { Rhythm } from "./Rhythm";

declare const __APP__: string;

const BEHIND = {
  bin: () => import("./BinPage"),
  move: () => import("./MovePage"),
  ready: () => import("./ready/ReadyPage"),
  share: () => import("../share/SetUpPage"),
  topics: () => import("./topics/TopicsPage"),
} as const;

export default function SettingsScreen({ id }: ScreenProps) {
  const behind = BEHIND[id as keyof typeof BEHIND];
  if (behind) return <Later key={id} load={behind} with={{}} />;
  return (
    <div class="quiet">
      <Heading title={settings.title} />
      <AccountPart />
      <DevicePart />
      <Rhythm />
      <ul class="list part">
        <li>
          <a class="entry" href="/settings/ready">
            <b>{settings.ready}</b>
            <span class="aside">{settings.readyHint}</span>
          </a>
        </li>
        <li>
          <a class="entry" href="/settings/topics">
            <b>{topics.title}</b>
            <span class="aside">{topics.hint}</span>
          </a>
        </li>
        <li>
          <a class="entry" href="/settings/share">
            <b>{settings.share}</b>
            <span class="aside">{settings.shareHint}</span>
          </a>
        </li>
        <li>
          <a class="entry" href="/settings/move">
            <b>{settings.move}</b>
            <span class="aside">{settings.moveHint}</span>
          </a>
        </li>
        <li>
          <a class="entry" href="/settings/bin">
            <b>{settings.bin}</b>
            <span class="aside">{settings.binHint}</span>
          </a>
        </li>
      </ul>
      <section class="part stack" aria-labelledby="about">
        <h2 id="about">{settings.about}</h2>
        <p>{settings.aboutText}</p>
        <p class="aside">{settings.version(__APP__)}</p>
      </section>
    </div>
  );
}
