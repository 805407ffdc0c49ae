/** Where the account is open, and which devices hold the notebook; ended one by one, or all but this. */
import { type Account, endSession, signOutElsewhere } from "../../api/client";
import { formatTime } from "../../text/dates";
import { settings } from "../../text/en/settings";
import type { Guard } from "./Verification";

interface Props {
  account: Account;
  guard: Guard;
  onChanged: () => void;
}

export function Sessions({ account: { sessions, devices }, guard, onChanged }: Props) {
  const then = (act: () => Promise<void>) => () => guard.run(() => act().then(onChanged));
  return (
    <>
      <section class="stack" aria-labelledby="sessions">
        <h3 id="sessions">{settings.sessions}</h3>
        <ul class="list">
          {sessions.map(({ id, name, current, last_used_at }) => (
            <li key={id} class="line">
              <div>
                {name || settings.unknown}
                <p class="aside">{current ? settings.thisOne : settings.seen(formatTime(last_used_at))}</p>
              </div>
              {!current && (
                <button type="button" class="plain" onClick={then(() => endSession(id))}>
                  {settings.end}
                </button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 && (
          <button type="button" class="button" onClick={then(signOutElsewhere)}>
            {settings.endOthers}
          </button>
        )}
      </section>
      <section class="stack" aria-labelledby="devices">
        <h3 id="devices">{settings.devices}</h3>
        <ul class="list">
          {devices.map(({ id, name, last_seen_at }) => (
            <li key={id} class="line">
              <div>
                {name || settings.unknown}
                {last_seen_at != null && <p class="aside">{settings.seen(formatTime(last_seen_at))}</p>}
              </div>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}
