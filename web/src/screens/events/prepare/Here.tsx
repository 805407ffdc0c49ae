/** On its days: whether what is written now belongs to this event, and the tap that makes it so. */
import { useState } from "preact/hooks";
import type { Row } from "../../../kinds/model";
import { useLive } from "../../../parts/live";
import { prepare as words } from "../../../parts/words/prepare";
import { choosePlace, isAround, readPlace } from "../../box/place";

export function Here({ event }: { event: Row<"event"> }) {
  const [turn, setTurn] = useState(0);
  const place = useLive(readPlace, ["event"], [turn]);
  if (!place || !isAround(event)) return null;
  if (place.current?.id === event.id) return <p class="aside">{words.here}</p>;
  const choose = async () => {
    await choosePlace(event.id);
    setTurn(turn + 1);
  };
  return (
    <p class="row">
      <span class="aside">{words.elsewhere(place.current?.fields.name ?? "")}</span>
      <button type="button" class="button" onClick={() => void choose()}>{words.iAmHere}</button>
    </p>
  );
}
