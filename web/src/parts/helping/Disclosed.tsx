/** A quiet disclosure at a jot that still wants help: what may help is sought when it is opened, and not before. */
import { useState } from "preact/hooks";
import type { Row } from "../../kinds/model";
import { isOpen } from "../../matching/helping/wanted";
import { Later } from "../Later";
import { jots } from "../words/jots";

const mayHelp = () => import("./MayHelp");

export function Disclosed({ jot }: { jot: Row<"jot"> }) {
  const [seen, setSeen] = useState(false);
  if (!isOpen(jot.fields)) return null;
  return (
    <details class="aside" onToggle={() => setSeen(true)}>
      <summary>{jots.mayHelp}</summary>
      {seen && <Later load={mayHelp} with={{ jot }} />}
    </details>
  );
}
