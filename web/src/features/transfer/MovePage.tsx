/** The notebook by hand: copied here, pasted there, or by way of a file; no network needed. */

import { useState } from "preact/hooks";
import { copyNotebook, readNotebook, takeNotebook } from "../../data/handover";
import { saveToFile } from "../../data/saveToFile";
import { paths } from "../../routing/paths";
import { people } from "../../text/en/records";
import { settings } from "../../text/en/settings";
import { Heading } from "../../ui/Heading";

export function MovePage() {
  const [status, setStatus] = useState("");
  const [pasted, setPasted] = useState("");
  const [count, setCount] = useState<number | null>(null);

  const copy = () =>
    copyNotebook()
      .then((text) => navigator.clipboard.writeText(text))
      .then(
        () => setStatus(settings.copied),
        () => setStatus(settings.copyFailed),
      );
  const toFile = async () => setStatus(settings.savings[await saveToFile()]);
  const look = (text: string) => {
    setPasted(text);
    setStatus("");
    const preview = text.trim() ? readNotebook(text) : null;
    setCount(preview ? preview.records : null);
    if (text.trim() && !preview) setStatus(settings.notOurs);
  };
  const takeIn = async () => {
    await takeNotebook(pasted);
    setStatus(settings.tookIn(count!));
    setPasted("");
    setCount(null);
  };
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.settings}>
        {people.toSettings}
      </a>
      <Heading title={settings.moveTitle} />
      <p>{settings.moveLead}</p>
      <div class="row">
        <button type="button" class="button first" onClick={() => void copy()}>
          {settings.copy}
        </button>
        <button type="button" class="button" onClick={() => void toFile()}>
          {settings.file}
        </button>
      </div>
      <p role="status" aria-label={settings.moveTitle}>
        {status}
      </p>
      <section class="part stack" aria-labelledby="paste">
        <h2 id="paste">{settings.paste}</h2>
        <label>
          <span class="label">{settings.pasteLabel}</span>
          <textarea
            class="input"
            rows={4}
            value={pasted}
            spellcheck={false}
            onInput={(event) => look(event.currentTarget.value)}
          />
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
        {count !== null && (
          <>
            <p>{settings.foundIn(count)}</p>
            <button type="button" class="button first" onClick={() => void takeIn()}>
              {settings.takeIn}
            </button>
          </>
        )}
      </section>
    </div>
  );
}
