/** A shared picture, kept as the photo of a card; and what a code on it says. */
import { useEffect, useState } from "preact/hooks";
import type { Code } from "../../intake/codes/code";
import { wear } from "../../parts/styles";
import { capture, found } from "../../parts/words/capture";
import css from "../capture/capture.css?inline";
import { Found } from "../capture/Found";
import { codeOn, keepPhoto, sentence } from "../capture/photo";
import { shrink } from "../capture/shrink";
import type { FileProps } from "./Files";

export default function SharedPhoto({ file, onTaken, onLeave }: FileProps) {
  wear(css);
  const [said, setSaid] = useState<string>();
  const [seen, setSeen] = useState<{ code: Code; photo: string }>();
  useEffect(() => {
    const picture = new File([file.bytes], file.name, { type: file.type });
    const take = async () => {
      const photo = await shrink(picture);
      const kept = await keepPhoto(photo);
      const code = await codeOn(photo);
      if (code) setSeen({ code, photo: kept });
      else await onTaken();
    };
    take().catch((error: unknown) => setSaid(sentence(error, picture)));
  }, []);
  if (seen) {
    const theirs = (person: string) => [{ kind: "photo" as const, id: seen.photo, fields: { person_id: person } }];
    return <Found code={seen.code} heading={found.onPhoto} leave={found.leave} onLeave={() => void onTaken()} theirs={theirs} />;
  }
  if (said === undefined) return <p class="aside" role="status">{capture.keeping}</p>;
  return (
    <div class="notice" role="alert">
      <p>{said}</p>
      <button type="button" class="plain" onClick={onLeave}>{capture.close}</button>
    </div>
  );
}
