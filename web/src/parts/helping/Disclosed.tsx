/** A quiet disclosure at a jot that still wants help: what may help is sought when it is opened, and not before. */
import { useState } from "preact/hooks";
import type { JotFields, Row } from "../../kinds/model";
import { Later } from "../Later";
import { jots } from "../words/jots";

const mayHelp = () => import("./MayHelp");

/** As the ranker says what is open; here, so that no card waits for the ranker. */
const wantsHelp = ({ kind, state, asked_by, answer, in_confidence }: JotFields): boolean =>
  !in_confidence && (state ?? "open") !== "solved" && state !== "stale" &&
  (kind === "challenge" || kind === "interest" || (kind === "question" && asked_by === "them" && !answer));

export function Disclosed({ jot }: { jot: Row<"jot"> }) {
  const [open, setOpen] = useState(false);
  if (!wantsHelp(jot.fields)) return null;
  return (
    <details class="aside" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{jots.mayHelp}</summary>
      {open && <Later load={mayHelp} with={{ jot }} />}
    </details>
  );
}
