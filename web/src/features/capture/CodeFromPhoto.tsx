/** A code on a photo that was taken before, or is taken now by the phone's own camera. */
import { useState } from "preact/hooks";
import { describePhotoFailure, keepPhoto, readCodeOnPhoto } from "../../data/captures/photo";
import type { CodeContent } from "../../engines/codes/code";
import { type ShrunkImage, shrinkImage } from "../../platform/shrinkImage";
import { scan } from "../../text/en/capture";
import { CodeCard } from "../../views/captures/CodeCard";

type Step =
  | { is: "none" }
  | { is: "looking" }
  | { is: "failed"; problem: string }
  | { is: "bare"; photo: ShrunkImage }
  | { is: "found"; code: CodeContent };

export function CodeFromPhoto() {
  const [step, setStep] = useState<Step>({ is: "none" });
  const none = () => setStep({ is: "none" });
  const fail = (error: unknown, file?: File) =>
    setStep({ is: "failed", problem: describePhotoFailure(error, file) });
  const look = async (file: File) => {
    setStep({ is: "looking" });
    try {
      const photo = await shrinkImage(file);
      const code = await readCodeOnPhoto(photo);
      setStep(code ? { is: "found", code } : { is: "bare", photo });
    } catch (error) {
      fail(error, file);
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
      {step.is === "looking" && (
        <p role="status" class="aside">
          {scan.reading}
        </p>
      )}
      {step.is === "failed" && (
        <p class="notice" role="alert">
          {step.problem}
        </p>
      )}
      {step.is === "bare" && (
        <div class="notice" role="alert">
          <p>{scan.noCode}</p>
          <button type="button" class="button" onClick={() => void keepPhoto(step.photo).then(none, fail)}>
            {scan.keepPhoto}
          </button>
        </div>
      )}
      {step.is === "found" && <CodeCard code={step.code} leave={scan.again} onLeave={none} focus />}
    </div>
  );
}
