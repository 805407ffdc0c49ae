/** What becomes of a photo taken from the box: kept, or the reason why not; and what a code on it says. */
import { useEffect, useState } from "preact/hooks";
import { describePhotoFailure, keepPhoto, readCodeOnPhoto } from "../../data/captures/photo";
import type { ChangesForPerson } from "../../data/captures/take";
import type { CodeContent } from "../../engines/codes/code";
import { shrinkImage } from "../../platform/shrinkImage";
import { capture, found } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import { CodeCard } from "./CodeCard";
import css from "./captures.css?inline";

export default function PhotoPanel({ file, onDone }: { file: File; onDone: () => void }) {
  adoptStyles(css);
  const [status, setStatus] = useState<string>();
  const [scan, setScan] = useState<{ code: CodeContent; photo: string }>();
  useEffect(() => {
    let isStale = false;
    const take = async () => {
      const photo = await shrinkImage(file);
      const photoId = await keepPhoto(photo);
      const code = await readCodeOnPhoto(photo);
      if (isStale) return;
      if (code) setScan({ code, photo: photoId });
      else onDone();
    };
    take().catch((error: unknown) => !isStale && setStatus(describePhotoFailure(error, file)));
    return () => {
      isStale = true;
    };
  }, [file]);
  if (scan) {
    const changesFor: ChangesForPerson = (person) => [
      { kind: "photo", id: scan.photo, fields: { person_id: person } },
    ];
    return (
      <CodeCard
        code={scan.code}
        heading={found.onPhoto}
        leave={found.leave}
        onLeave={onDone}
        changesFor={changesFor}
      />
    );
  }
  if (status === undefined)
    return (
      <p class="aside" role="status" data-busy>
        {capture.keeping}
      </p>
    );
  return (
    <div class="notice" role="alert">
      <p>{status}</p>
      <button type="button" class="plain" onClick={onDone}>
        {capture.close}
      </button>
    </div>
  );
}
