/** This device: which notebook it holds, how safe it is here, what has not gone up. */
import { useEffect, useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { isIOS, isStandalone } from "../../parts/home";
import { install, useInstall } from "../../parts/install";
import { useLive } from "../../parts/live";
import { isPersistent } from "../../parts/persistence";
import { onStanding, standing } from "../../parts/standing";
import { nameOf } from "../../parts/people/someone";
import { search, events } from "../../parts/words/records";
import { settings } from "../../parts/words/settings";
import { countUnsent, unsettled } from "../../store/notebook";
import { Ticks } from "./Ticks";

function megabytes(bytes = 0): string {
  return bytes > 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function Storage() {
  const [kept, setKept] = useState<boolean>();
  const [room, setRoom] = useState<StorageEstimate>();
  useEffect(() => {
    void isPersistent().then(setKept);
    void navigator.storage?.estimate?.().then(setRoom);
  }, []);
  return (
    <>
      {kept !== undefined && <p>{kept ? settings.kept : settings.notKept}</p>}
      {kept === false && (
        <button type="button" class="button" onClick={() => void navigator.storage.persist().then(setKept)}>{settings.askKeep}</button>
      )}
      {room && <p class="aside">{settings.space(megabytes(room.usage), megabytes(room.quota))}</p>}
    </>
  );
}

function titleOf(row: Row): string {
  const { text, name } = row.fields as { text?: string | null; name?: string | null };
  return row.kind === "person" ? nameOf(row as Row<"person">) : (text ?? name ?? events.unnamed);
}

function Unsent() {
  const [{ mood }, setStanding] = useState(standing());
  useEffect(() => onStanding(setStanding), []);
  const waiting = useLive(async () => ({ count: await countUnsent(), stuck: await unsettled() }), ["jot", "person", "event", "followup", "wording"]);
  if (!waiting) return null;
  return (
    <section class="stack" aria-labelledby="unsent">
      <h3 id="unsent">{settings.unsentTitle}</h3>
      <p>{waiting.count ? (mood === "signed-out" ? settings.waitsHere : settings.waits)(waiting.count) : settings.allSent}</p>
      {waiting.stuck.length > 0 && (
        <ul class="list">
          {waiting.stuck.map((row) => (
            <li key={row.id} class="line">
              <div>
                {titleOf(row)}
                <p class="aside">
                  {[search.kinds[row.kind], row.refused && settings.refusedWhy(row.refused.detail)].filter(Boolean).join(" · ")}
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

export function DevicePart() {
  const installable = useInstall();
  return (
    <section class="part stack" aria-labelledby="device">
      <h2 id="device">{settings.device}</h2>
      {isIOS() && <p>{isStandalone() ? settings.app : settings.tab}</p>}
      <Ticks />
      <Storage />
      {installable && <button type="button" class="button" onClick={install}>{settings.install}</button>}
      <Unsent />
    </section>
  );
}
