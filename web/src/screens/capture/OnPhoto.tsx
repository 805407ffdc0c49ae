/** A code on a photo that was taken before, or is taken now by the phone's own camera. */
import { useState } from "preact/hooks";
import type { Code } from "../../intake/codes/code";
import { scan } from "../../parts/words/capture";
import { Found } from "./Found";
import { codeOn, keepPhoto, sentence } from "./photo";
import { shrink, type Shrunk } from "./shrink";

type Step = { is: "none" } | { is: "looking" } | { is: "failed"; said: string } | { is: "bare"; photo: Shrunk } | { is: "found"; code: Code };

export function OnPhoto() {
  const [step, setStep] = useState<Step>({ is: "none" });
  const none = () => setStep({ is: "none" });
  const failed = (error: unknown, file?: File) => setStep({ is: "failed", said: sentence(error, file) });
  const look = async (file: File) => {
    setStep({ is: "looking" });
    try {
      const photo = await shrink(file);
      const code = await codeOn(photo);
      setStep(code ? { is: "found", code } : { is: "bare", photo });
    } catch (error) {
      failed(error, file);
    }
  };
  return (
    <div>
      <label class="button file">
        <span>{scan.photo}</span>
        <input
          type="file"
          accept="image/*"
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0];
            currentTarget.value = "";
            if (file) void look(file);
          }}
        />
      </label>
      {step.is === "looking" && <p role="status" class="aside">{scan.reading}</p>}
      {step.is === "failed" && <p class="notice" role="alert">{step.said}</p>}
      {step.is === "bare" && (
        <div class="notice" role="alert">
          <p>{scan.noCode}</p>
          <button type="button" class="button" onClick={() => keepPhoto(step.photo).then(none, failed)}>{scan.keepPhoto}</button>
        </div>
      )}
      {step.is === "found" && <Found code={step.code} leave={scan.again} onLeave={none} focus />}
    </div>
  );
}
