/** On its days: whether what is written now belongs to this event, and the tap that makes it so. */
import { useState } from "preact/hooks";
import { chooseEvent, readCurrentEvent } from "../../data/currentEvent";
import { useLive } from "../../data/live";
import { getToday } from "../../domain/days/days";
import type { Row } from "../../domain/records/model";
import { isAround } from "../../domain/rules/current_event";
import { prepare as words } from "../../text/en/prepare";

export function EventSwitch({ event }: { event: Row<"event"> }) {
  const [turn, setTurn] = useState(0);
  const place = useLive(readCurrentEvent, [turn]);
  if (!place || !isAround(event, getToday())) return null;
  if (place.current?.id === event.id) return <p class="aside">{words.here}</p>;
  const choose = async () => {
    await chooseEvent(event.id);
    setTurn(turn + 1);
  };
  return (
    <p class="row">
      <span class="aside">{words.elsewhere(place.current?.fields.name ?? "")}</span>
      <button type="button" class="button" onClick={() => void choose()}>
        {words.iAmHere}
      </button>
    </p>
  );
}
