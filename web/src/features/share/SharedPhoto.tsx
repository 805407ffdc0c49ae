/** A shared picture, kept as the photo of a card; and what a code on it says. */
import { useEffect, useState } from "preact/hooks";
import { describePhotoFailure, keepPhoto, readCodeOnPhoto } from "../../data/captures/photo";
import type { CodeContent } from "../../engines/codes/code";
import { shrinkImage } from "../../platform/shrinkImage";
import { capture, found } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import { CodeCard } from "../../views/captures/CodeCard";
import css from "../../views/captures/captures.css?inline";
import type { FileProps } from "./SharedFiles";

export default function SharedPhoto({ file, onTaken, onLeave }: FileProps) {
  adoptStyles(css);
  const [status, setStatus] = useState<string>();
  const [scan, setScan] = useState<{ code: CodeContent; photo: string }>();
  useEffect(() => {
    const picture = new File([file.bytes], file.name, { type: file.type });
    const take = async () => {
      const photo = await shrinkImage(picture);
      const photoId = await keepPhoto(photo);
      const code = await readCodeOnPhoto(photo);
      if (code) setScan({ code, photo: photoId });
      else await onTaken();
    };
    take().catch((error: unknown) => setStatus(describePhotoFailure(error, picture)));
  }, []);
  if (scan) {
    const theirs = (person: string) => [
      { kind: "photo" as const, id: scan.photo, fields: { person_id: person } },
    ];
    return (
      <CodeCard
        code={scan.code}
        heading={found.onPhoto}
        leave={found.leave}
        onLeave={() => void onTaken()}
        changesFor={theirs}
      />
    );
  }
  if (status === undefined)
    return (
      <p class="aside" role="status">
        {capture.keeping}
      </p>
    );
  return (
    <div class="notice" role="alert">
      <p>{status}</p>
      <button type="button" class="plain" onClick={onLeave}>
        {capture.close}
      </button>
    </div>
  );
}
