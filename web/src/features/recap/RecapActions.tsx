/** Copies the recap or prints it. Where the browser does not let it be copied, it lies ready to be copied by hand. */

import { useState } from "preact/hooks";
import type { Row } from "../../domain/records/model";
import type { Recap } from "../../engines/recap";
import { paths } from "../../routing/paths";
import { recap as words } from "../../text/en/recap";
import { formatRecap } from "./text";

export function RecapActions({ event, recap }: { event: Row<"event">; recap: Recap }) {
  const [status, setStatus] = useState("");
  const [byHand, setByHand] = useState("");
  const copy = () => {
    const text = formatRecap(event, recap);
    const writing = navigator.clipboard
      ? navigator.clipboard.writeText(text)
      : Promise.reject(new Error("no clipboard"));
    writing.then(
      () => {
        setByHand("");
        setStatus(words.copied);
      },
      () => {
        setByHand(text);
        setStatus(words.copyFailed);
      },
    );
  };
  return (
    <>
      <div class="row recap-acts">
        <button type="button" class="button first" onClick={copy}>
          {words.copy}
        </button>
        <button type="button" class="button" onClick={() => print()}>
          {words.print}
        </button>
        <a class="plain" href={paths.triage}>
          {words.triage}
        </a>
      </div>
      <p class="recap-acts" role="status">
        {status}
      </p>
      {byHand && (
        <label class="recap-acts">
          <span class="label">{words.byHand}</span>
          <textarea
            class="input"
            rows={8}
            readOnly
            value={byHand}
            onFocus={(event) => event.currentTarget.select()}
          />
        </label>
      )}
    </>
  );
}
