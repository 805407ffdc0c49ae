/** This device: which notebook it holds, how safe it is here, what has not gone up. */

import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { syncStatus } from "../../data/syncStatus";
import type { Row } from "../../domain/records/model";
import { isPersistent } from "../../platform/persistence";
import { isIOS, isStandalone } from "../../platform/platform";
import { useObservable } from "../../platform/useObservable";
import { search } from "../../text/en/records";
import { settings } from "../../text/en/settings";
import { formatTitle } from "../../text/titles";
import { PagedList } from "../../ui/PagedList";
import { DeviceSettings } from "./DeviceSettings";

const PAGE = 5;
/** Where the store has not answered for so long, ms, the rest of the page stands without it. */
const PATIENCE = 1_000;

function megabytes(bytes = 0): string {
  return bytes > 1e9 ? `${(bytes / 1e9).toFixed(1)} GB` : `${(bytes / 1e6).toFixed(1)} MB`;
}

interface Safety {
  persistence: boolean | undefined;
  room: StorageEstimate | undefined;
}

async function readSafety(): Promise<Safety> {
  const [persistence, room] = await Promise.all([
    isPersistent().catch(() => undefined),
    navigator.storage?.estimate?.().catch(() => undefined),
  ]);
  return { persistence, room };
}

function Storage({ persistence, room, onPersist }: Safety & { onPersist: (persistence: boolean) => void }) {
  const { mood } = useObservable(syncStatus);
  const [isRefused, setRefused] = useState(false);
  const ask = async () => {
    const granted = await navigator.storage.persist();
    setRefused(!granted);
    onPersist(granted);
  };
  return (
    <>
      {persistence && <p>{settings.kept}</p>}
      {persistence === false && (
        <>
          <p>{mood === "signed-out" ? settings.notKept : settings.copyNotKept}</p>
          <button type="button" class="button" onClick={() => void ask()}>
            {settings.askKeep}
          </button>
          <p class="aside" role="status">
            {isRefused && settings.keepRefused}
          </p>
        </>
      )}
      {room && <p class="aside">{settings.space(megabytes(room.usage), megabytes(room.quota))}</p>}
    </>
  );
}

function Unsent({ rows }: { rows: Row[] }) {
  const { mood } = useObservable(syncStatus);
  return (
    <section class="stack" aria-labelledby="unsent">
      <h3 id="unsent">{settings.unsentTitle}</h3>
      <p>
        {rows.length
          ? (mood === "signed-out" ? settings.waitsHere : settings.waits)(rows.length)
          : mood === "signed-out"
            ? settings.noneWaits
            : settings.allSent}
      </p>
      {rows.length > 0 && (
        <PagedList
          all={rows}
          page={PAGE}
          draw={(shown) => (
            <ul class="list">
              {shown.map((row) => (
                <li key={row.id} class="line">
                  <div>
                    <span data-name="">{formatTitle(row)}</span>
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
        />
      )}
    </section>
  );
}

/** What was refused stands first: it asks for something to be done. */
const listByTrouble = (rows: Row[]): Row[] =>
  [...rows].sort((one, other) => Number(!!other.refused) - Number(!!one.refused));

export function DevicePart({ children }: { children: ComponentChildren }) {
  const [safety, setSafety] = useState<Safety>();
  const unsent = useLive(async (read) => listByTrouble(await read.listUnsent()));
  const [isLate, setLate] = useState(false);
  useEffect(() => {
    void readSafety().then(setSafety);
    const timer = setTimeout(() => setLate(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  // In one go, with what stands below: what comes piece by piece would move what is being tapped.
  if (!(safety && unsent) && !isLate) return null;
  return (
    <>
      <section class="part stack" aria-labelledby="device">
        <h2 id="device">{settings.device}</h2>
        {isIOS() && <p>{isStandalone() ? settings.app : settings.tab}</p>}
        <DeviceSettings />
        {safety && <Storage {...safety} onPersist={(persistence) => setSafety({ ...safety, persistence })} />}
        {unsent && <Unsent rows={unsent} />}
      </section>
      {children}
    </>
  );
}
