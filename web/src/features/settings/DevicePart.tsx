/** This device: which notebook it holds, how safe it is here, what has not gone up. */

import { useEffect, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { syncStatus } from "../../data/syncStatus";
import { install, useInstall } from "../../platform/install";
import { isPersistent } from "../../platform/persistence";
import { isIOS, isStandalone } from "../../platform/platform";
import { useObservable } from "../../platform/useObservable";
import { search } from "../../text/en/records";
import { settings } from "../../text/en/settings";
import { formatTitle } from "../../text/titles";
import { DeviceSettings } from "./DeviceSettings";

function megabytes(bytes = 0): string {
  return bytes > 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

function Storage() {
  const [persistence, setPersistence] = useState<boolean>();
  const [room, setRoom] = useState<StorageEstimate>();
  useEffect(() => {
    void isPersistent().then(setPersistence);
    void navigator.storage?.estimate?.().then(setRoom);
  }, []);
  return (
    <>
      {persistence !== undefined && <p>{persistence ? settings.kept : settings.notKept}</p>}
      {persistence === false && (
        <button
          type="button"
          class="button"
          onClick={() => void navigator.storage.persist().then(setPersistence)}
        >
          {settings.askKeep}
        </button>
      )}
      {room && <p class="aside">{settings.space(megabytes(room.usage), megabytes(room.quota))}</p>}
    </>
  );
}

function Unsent() {
  const { mood } = useObservable(syncStatus);
  const waiting = useLive(async (read) => ({
    count: await read.countUnsent(),
    stuck: await read.listOverdue(),
  }));
  if (!waiting) return null;
  return (
    <section class="stack" aria-labelledby="unsent">
      <h3 id="unsent">{settings.unsentTitle}</h3>
      <p>
        {waiting.count
          ? (mood === "signed-out" ? settings.waitsHere : settings.waits)(waiting.count)
          : settings.allSent}
      </p>
      {waiting.stuck.length > 0 && (
        <ul class="list">
          {waiting.stuck.map((row) => (
            <li key={row.id} class="line">
              <div>
                {formatTitle(row)}
                <p class="aside">
                  {[search.kinds[row.kind], row.refused && settings.refusedWhy(row.refused.detail)]
                    .filter(Boolean)
                    .join(" · ")}
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
      <DeviceSettings />
      <Storage />
      {installable && (
        <button type="button" class="button" onClick={install}>
          {settings.install}
        </button>
      )}
      <Unsent />
    </section>
  );
}
