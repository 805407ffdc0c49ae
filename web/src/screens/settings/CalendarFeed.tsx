/** The private calendar: its secret address made, shown once, and taken back. */
import { useEffect, useState } from "preact/hooks";
import { calendarFeed, makeCalendarFeed, revokeCalendarFeed } from "../../api/client";
import { timeWords } from "../../parts/days";
import { toast } from "../../parts/toasts";
import { calendar } from "../../parts/words/calendar";
import type { Guard } from "./Verified";

const here = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone;

export function CalendarFeed({ guard }: { guard: Guard }) {
  const [since, setSince] = useState<number | null>();
  const [url, setUrl] = useState("");
  const ask = () => void calendarFeed().then((state) => setSince(state.since), () => undefined);
  useEffect(ask, []);
  if (since === undefined) return null;
  const make = () =>
    guard.run(async () => {
      setUrl((await makeCalendarFeed(here())).url);
      ask();
    });
  const revoke = () =>
    guard.run(async () => {
      await revokeCalendarFeed();
      setUrl("");
      setSince(null);
      toast(calendar.revoked);
    });
  const copy = () => navigator.clipboard.writeText(url).then(() => toast(calendar.copied), () => undefined);
  return (
    <section class="stack" aria-labelledby="calendar">
      <h3 id="calendar">{calendar.title}</h3>
      <p class="aside">{!url && since !== null ? calendar.since(timeWords(since)) : calendar.why}</p>
      {url && (
        <>
          <p role="status">{calendar.once}</p>
          <p class="code">{url}</p>
        </>
      )}
      <div class="row">
        {url && <button type="button" class="button first" onClick={() => void copy()}>{calendar.copy}</button>}
        <button type="button" class="button" onClick={make}>{since === null ? calendar.make : calendar.again}</button>
        {since !== null && <button type="button" class="plain" onClick={revoke}>{calendar.revoke}</button>}
      </div>
    </section>
  );
}
