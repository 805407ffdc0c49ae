/** Scan a code: with the camera, from a photo, or from what another app has read. */

import { useState } from "preact/hooks";
import { readCode } from "../../engines/codes/read";
import { paths } from "../../routing/paths";
import { scan } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { CodeCard } from "../../views/captures/CodeCard";
import css from "../../views/captures/captures.css?inline";
import { CodeFromPhoto } from "./CodeFromPhoto";
import { Viewfinder } from "./Viewfinder";

function Paste() {
  const [text, setText] = useState("");
  return (
    <div>
      <label class="label" for="paste">
        {scan.paste}
      </label>
      <textarea
        id="paste"
        class="input"
        rows={3}
        spellcheck={false}
        autocapitalize="off"
        placeholder={scan.pasteHint}
        value={text}
        onInput={(event) => setText(event.currentTarget.value)}
      />
      {text.trim() && <CodeCard code={readCode(text)} leave={scan.again} onLeave={() => setText("")} />}
    </div>
  );
}

export function ScanScreen() {
  adoptStyles(css);
  const [payload, setPayload] = useState<string>();
  return (
    <div class="scan stack">
      <a class="plain back" href={paths.box}>
        {scan.back}
      </a>
      <Heading title={scan.title} />
      {payload === undefined ? (
        <Viewfinder onCode={setPayload} />
      ) : (
        <CodeCard code={readCode(payload)} leave={scan.again} onLeave={() => setPayload(undefined)} focus />
      )}
      <CodeFromPhoto />
      <Paste />
    </div>
  );
}
