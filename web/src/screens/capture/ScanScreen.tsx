/** Scan a code: with the camera, from a photo, or from what another app has read. */
import { useState } from "preact/hooks";
import { readCode } from "../../intake/codes/read";
import { Heading } from "../../parts/Heading";
import { wear } from "../../parts/styles";
import { scan } from "../../parts/words/capture";
import css from "./capture.css?inline";
import { Found } from "./Found";
import { OnPhoto } from "./OnPhoto";
import { Viewfinder } from "./Viewfinder";

function Paste() {
  const [text, setText] = useState("");
  return (
    <>
      <div>
        <label class="label" for="pasted">{scan.paste}</label>
        <textarea
          id="pasted"
          class="input"
          rows={3}
          spellcheck={false}
          autocapitalize="off"
          placeholder={scan.pasteHint}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </div>
      {text.trim() && <Found code={readCode(text)} leave={scan.again} onLeave={() => setText("")} />}
    </>
  );
}

export default function ScanScreen() {
  wear(css);
  const [payload, setPayload] = useState<string>();
  return (
    <div class="scan stack">
      <a class="plain back" href="/">{scan.back}</a>
      <Heading title={scan.title} />
      {payload === undefined ? (
        <Viewfinder onCode={setPayload} />
      ) : (
        <Found code={readCode(payload)} leave={scan.again} onLeave={() => setPayload(undefined)} focus />
      )}
      <OnPhoto />
      <Paste />
    </div>
  );
}
