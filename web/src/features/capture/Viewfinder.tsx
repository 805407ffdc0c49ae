/** What the camera sees, until a code is in it. The camera runs only while this is looked at. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type DeviceRefusal, openStream, StreamError, stopStream } from "../../platform/media";
import { openReader } from "../../platform/qrReader";
import { scan } from "../../text/en/capture";
import { watchForCode } from "./frames";

const CAMERA: MediaStreamConstraints = {
  video: { facingMode: { ideal: "environment" }, width: { ideal: 1280 }, height: { ideal: 720 } },
  audio: false,
};

/** Of phones whose light can be switched. */
type Torch = MediaTrackCapabilities & { torch?: boolean };

type State = "starting" | "looking" | "no-reader" | DeviceRefusal;

const HINTS: Partial<Record<State, string>> = {
  starting: scan.starting,
  looking: scan.hint,
  "no-reader": scan.broken,
};

function Light({ track }: { track: MediaStreamTrack }) {
  const [on, setOn] = useState(false);
  if (!(track.getCapabilities?.() as Torch | undefined)?.torch) return null;
  const turn = async () => {
    const constraints = { advanced: [{ torch: !on } as MediaTrackConstraintSet] };
    await track.applyConstraints(constraints).then(
      () => setOn(!on),
      () => undefined,
    );
  };
  return (
    <button type="button" class="button light" aria-pressed={on} onClick={() => void turn()}>
      {scan.light}
    </button>
  );
}

/** Whether the page is looked at. */
function useVisibility(): boolean {
  const [isVisible, setVisible] = useState(document.visibilityState === "visible");
  useEffect(() => {
    const look = () => setVisible(document.visibilityState === "visible");
    const hide = () => setVisible(false);
    document.addEventListener("visibilitychange", look);
    addEventListener("pagehide", hide);
    addEventListener("pageshow", look);
    return () => {
      document.removeEventListener("visibilitychange", look);
      removeEventListener("pagehide", hide);
      removeEventListener("pageshow", look);
    };
  }, []);
  return isVisible;
}

export function Viewfinder({ onCode }: { onCode: (payload: string) => void }) {
  const [state, setState] = useState<State>("starting");
  const [turn, setTurn] = useState(0);
  const [track, setTrack] = useState<MediaStreamTrack>();
  const view = useRef<HTMLVideoElement>(null);
  const isVisible = useVisibility();

  useEffect(() => {
    if (!isVisible) return;
    const over = new AbortController();
    let stream: MediaStream | undefined;
    const look = async () => {
      setState("starting");
      const reader = openReader();
      reader.catch(() => undefined);
      stream = await openStream(CAMERA);
      if (over.signal.aborted) return stopStream(stream);
      const [lens] = stream.getVideoTracks();
      lens?.addEventListener("ended", () => setState("busy"));
      setTrack(lens);
      const video = view.current!;
      video.srcObject = stream;
      await video.play().catch(() => undefined); // where it may not, the attribute plays it
      const read = await reader.catch(() => null);
      setState(read ? "looking" : "no-reader");
      const code = read && (await watchForCode(video, read, over.signal));
      if (code) onCode(code);
    };
    look().catch((error: unknown) => {
      stopStream(stream);
      if (!over.signal.aborted) setState(error instanceof StreamError ? error.why : "unable");
    });
    return () => {
      over.abort();
      stopStream(stream);
      setTrack(undefined);
    };
  }, [isVisible, turn]);

  const refused = state !== "starting" && state !== "looking" && state !== "no-reader" ? state : null;
  return (
    <div class="viewfinder">
      <div class="view" hidden={!!refused}>
        <video ref={view} autoplay muted playsInline aria-label={scan.view} />
        {track && <Light track={track} />}
      </div>
      {refused ? (
        <div class="notice" role="alert">
          <p>{scan.camera[refused]}</p>
          {refused !== "unable" && (
            <button type="button" class="button" onClick={() => setTurn(turn + 1)}>
              {scan.tryAgain}
            </button>
          )}
        </div>
      ) : (
        <p class="aside" role="status">
          {HINTS[state]}
        </p>
      )}
    </div>
  );
}
