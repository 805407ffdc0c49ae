/** A quiet disclosure at a jot that still wants help: what may help is sought when it is opened, and not before. */

import { useState } from "preact/hooks";
import type { Row } from "../../domain/records/model";
import { isHelpWanted } from "../../domain/rules/challenges";
import { jots } from "../../text/en/jots";
import { Lazy } from "../../ui/Lazy";

const mayHelp = () => import("./SuggestionsForJot");

export function SuggestionDisclosure({ jot }: { jot: Row<"jot"> }) {
  const [isOpen, setOpen] = useState(false);
  if (!isHelpWanted(jot.fields)) return null;
  return (
    <details class="aside" onToggle={() => setOpen(true)}>
      <summary>{jots.mayHelp}</summary>
      {isOpen && <Lazy load={mayHelp} with={{ jot }} />}
    </details>
  );
}
