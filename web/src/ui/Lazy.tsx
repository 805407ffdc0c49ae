/** A part whose code is fetched when it is first wanted. It is precached: that is a moment, also offline. */
import type { ComponentChildren, ComponentType } from "preact";
import { useEffect, useState } from "preact/hooks";
import { frame } from "../text/en/frame";
import { ErrorBoundary } from "./ErrorBoundary";
import { FailureNotice } from "./FailureNotice";

/** Imports the module that holds the part. The same function stands for the same part. */
export type Load<P> = () => Promise<{ default: ComponentType<P> }>;

/** By the function that loads it, whatever props it takes. */
const loaded = new Map<unknown, unknown>();

async function fetchPart<P>(load: Load<P>): Promise<void> {
  if (!loaded.has(load)) loaded.set(load, (await load()).default);
}

/** Begins to fetch what will be wanted in a moment. Where that fails, it fails again for whoever wants it. */
export function preload<P>(load: Load<P>): void {
  void fetchPart(load).catch(() => undefined);
}

interface Props<P> {
  load: Load<P>;
  with: P;
  /** Where it cannot be loaded or drawn, nothing is said: it is not what one came for. */
  quiet?: boolean;
  /** What stays where it cannot be drawn: see ErrorBoundary. */
  beside?: ComponentChildren;
}

export function Lazy<P extends object>({ quiet, beside, ...part }: Props<P>) {
  return (
    <ErrorBoundary quiet={quiet} beside={beside}>
      <LoadedPart {...part} quiet={quiet} />
    </ErrorBoundary>
  );
}

interface PartProps<P> {
  load: Load<P>;
  with: P;
  quiet: boolean | undefined;
}

function LoadedPart<P extends object>({ load, with: props, quiet }: PartProps<P>) {
  const [failed, setFailed] = useState(false);
  const [, setReady] = useState<unknown>();
  const Part = loaded.get(load) as ComponentType<P> | undefined;
  useEffect(() => {
    // What this render showed counts: it may have come since, for somebody else.
    if (Part) return;
    let isUnmounted = false;
    fetchPart(load).then(
      () => {
        if (!isUnmounted) setReady(load);
      },
      () => setFailed(true),
    );
    return () => {
      isUnmounted = true;
    };
  }, [load]);
  if (Part) return <Part {...props} />;
  return failed && !quiet ? <FailureNotice message={frame.chunkFailed} /> : null;
}
