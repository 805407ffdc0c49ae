/** What becomes of a photo taken from the box: kept, or the reason why not; and what a code on it says. */
import { useEffect, useState } from "preact/hooks";
import type { Code } from "../../intake/codes/code";
import { wear } from "../../parts/styles";
import { capture, found } from "../../parts/words/capture";
import css from "./capture.css?inline";
import { Found } from "./Found";
import { codeOn, keepPhoto, sentence } from "./photo";
import { shrink } from "./shrink";
import type { Theirs } from "./take";

export default function PhotoPanel({ file, onDone }: { file: File; onDone: () => void }) {
  wear(css);
  const [said, setSaid] = useState<string>();
  const [seen, setSeen] = useState<{ code: Code; photo: string }>();
  useEffect(() => {
    let gone = false;
    const take = async () => {
      const photo = await shrink(file);
      const kept = await keepPhoto(photo);
      const code = await codeOn(photo);
      if (gone) return;
      if (code) setSeen({ code, photo: kept });
      else onDone();
    };
    take().catch((error: unknown) => !gone && setSaid(sentence(error, file)));
    return () => {
      gone = true;
    };
  }, [file]);
  if (seen) {
    const theirs: Theirs = (person) => [{ kind: "photo", id: seen.photo, fields: { person_id: person } }];
    return <Found code={seen.code} heading={found.onPhoto} leave={found.leave} onLeave={onDone} theirs={theirs} />;
  }
  if (said === undefined) return <p class="aside" role="status">{capture.keeping}</p>;
  return (
    <div class="notice" role="alert">
      <p>{said}</p>
      <button type="button" class="plain" onClick={onDone}>{capture.close}</button>
    </div>
  );
}
