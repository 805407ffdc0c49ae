/** The sync's question to the person, above whatever screen is open. */
import { useEffect, useState } from "preact/hooks";
import { needs } from "../parts/words/needs";
import { braking, decideBrake, type Detail } from "../sync/scheduler";

type Held = Awaited<ReturnType<typeof braking>>;

export default function NeedsYou({ detail }: { detail: NonNullable<Detail> }) {
  const [held, setHeld] = useState<Held>();
  useEffect(() => {
    if (detail === "brake") void braking().then(setHeld);
  }, [detail]);
  if (detail === "brake" && !held) return null;
  return (
    <div class="notice" role="alert">
      <p>{detail === "brake" ? needs.brake(held!.losing, held!.of) : needs[detail]}</p>
      <div class="row">
        {detail === "brake" && (
          <>
            <button type="button" class="button first" onClick={() => void decideBrake("keep")}>{needs.keep}</button>
            <button type="button" class="button" onClick={() => void decideBrake("take")}>{needs.take}</button>
            <a href="/settings/move">{needs.copyFirst}</a>
          </>
        )}
        {detail === "upgrade_required" && (
          <button type="button" class="button" onClick={() => location.reload()}>{needs.reload}</button>
        )}
        {(detail === "refused" || detail === "not_your_notebook") && location.pathname !== "/settings" && (
          <a class="button" href="/settings">{needs.look}</a>
        )}
      </div>
    </div>
  );
}
