/** The private calendar: its secret address made, shown once, and taken back. */
import { useState } from "preact/hooks";
import { createCalendarFeed, fetchCalendarFeed, revokeCalendarFeed } from "../../api/client";
import { getDeviceZone } from "../../domain/days/localTime";
import { formatTime } from "../../text/dates";
import { calendar } from "../../text/en/calendarFeed";
import { toast } from "../../ui/toasts";
import type { Guard } from "./Verification";

/** As the server told of it before this was shown: it comes with the rest of the account, in one go. */
export type Feed = Awaited<ReturnType<typeof fetchCalendarFeed>>;

export function CalendarFeed({ guard, feed }: { guard: Guard; feed: Feed }) {
  const [since, setSince] = useState(feed.since);
  const [url, setUrl] = useState("");
  const [hasAlarms, setHasAlarms] = useState(feed.alarm);
  const ask = () =>
    void fetchCalendarFeed().then(
      ({ since, alarm }) => {
        setSince(since);
        setHasAlarms(alarm);
      },
      () => undefined,
    );
  const make = () =>
    guard.run(async () => {
      setUrl((await createCalendarFeed(getDeviceZone(), hasAlarms)).url);
      ask();
    });
  const revoke = () =>
    guard.run(async () => {
      await revokeCalendarFeed();
      setUrl("");
      setSince(null);
      toast(calendar.revoked);
    });
  const copy = () =>
    navigator.clipboard.writeText(url).then(
      () => toast(calendar.copied),
      () => undefined,
    );
  return (
    <section class="stack" aria-labelledby="calendar">
      <h3 id="calendar">{calendar.title}</h3>
      <p class="aside">{!url && since !== null ? calendar.since(formatTime(since)) : calendar.why}</p>
      {url && (
        <>
          <p role="status">{calendar.once}</p>
          <p class="code">{url}</p>
        </>
      )}
      <label class="tick">
        <input
          type="checkbox"
          checked={hasAlarms}
          onChange={(event) => setHasAlarms(event.currentTarget.checked)}
        />
        {calendar.alarm}
      </label>
      {since !== null && <p class="aside">{calendar.alarmLater}</p>}
      <div class="row">
        {url && (
          <button type="button" class="button first" onClick={() => void copy()}>
            {calendar.copy}
          </button>
        )}
        <button type="button" class="button" onClick={make}>
          {since === null ? calendar.make : calendar.again}
        </button>
        {since !== null && (
          <button type="button" class="plain" onClick={revoke}>
            {calendar.revoke}
          </button>
        )}
      </div>
    </section>
  );
}
