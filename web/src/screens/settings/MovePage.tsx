/** The notebook by hand: copied here, pasted there, or by way of a file; no network needed. */
import { useState } from "preact/hooks";
import { copyNotebook, readNotebook, take } from "../../intake/handover";
import { Heading } from "../../parts/Heading";
import { people } from "../../parts/words/records";
import { settings } from "../../parts/words/settings";
import { saveToFile } from "./saveToFile";

export default function MovePage() {
  const [said, setSaid] = useState("");
  const [pasted, setPasted] = useState("");
  const [found, setFound] = useState<number | null>(null);

  const copy = () =>
    copyNotebook()
      .then((text) => navigator.clipboard.writeText(text))
      .then(() => setSaid(settings.copied), () => setSaid(settings.copyFailed));
  const look = (text: string) => {
    setPasted(text);
    setSaid("");
    const preview = text.trim() ? readNotebook(text) : null;
    setFound(preview ? preview.records : null);
    if (text.trim() && !preview) setSaid(settings.notOurs);
  };
  const takeIn = async () => {
    await take(pasted);
    setSaid(settings.tookIn(found!));
    setPasted("");
    setFound(null);
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href="/settings">{people.toSettings}</a>
      <Heading title={settings.moveTitle} />
      <p>{settings.moveLead}</p>
      <div class="row">
        <button type="button" class="button first" onClick={() => void copy()}>{settings.copy}</button>
        <button type="button" class="button" onClick={() => void saveToFile()}>{settings.file}</button>
      </div>
      <p role="status" aria-label={settings.moveTitle}>{said}</p>
      <section class="part stack" aria-labelledby="paste">
        <h2 id="paste">{settings.paste}</h2>
        <label>
          <span class="label">{settings.pasteLabel}</span>
          <textarea class="input" rows={4} value={pasted} spellcheck={false} onInput={(event) => look(event.currentTarget.value)} />
        </label>
        <label>
          <span class="label">{settings.openFile}</span>
          <input
            class="input"
            type="file"
            accept=".json,application/json"
            onChange={(event) => void event.currentTarget.files?.[0]?.text().then(look)}
          />
        </label>
        {found !== null && (
          <>
            <p>{settings.foundIn(found)}</p>
            <button type="button" class="button first" onClick={() => void takeIn()}>{settings.takeIn}</button>
          </>
        )}
      </section>
    </div>
  );
}
