/** Beside the words: a code, a photo of a card, a memo to oneself. Their code comes when they are wanted. */
import { useState } from "preact/hooks";
import { Icon } from "../../parts/Icon";
import { Later } from "../../parts/Later";
import { box } from "../../parts/words/box";

const photoPanel = () => import("../capture/PhotoPanel");
const memoPanel = () => import("../capture/MemoPanel");

export function Capture() {
  const [file, setFile] = useState<File>();
  const [speaking, setSpeaking] = useState(false);
  return (
    <>
      <div class="capture">
        <a href="/scan"><Icon name="scan" /><span>{box.scan}</span></a>
        <label>
          <Icon name="photo" />
          <span>{box.photo}</span>
          <input
            type="file"
            accept="image/*"
            capture="environment"
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        <button type="button" aria-expanded={speaking} onClick={() => setSpeaking(!speaking)}>
          <Icon name="memo" /><span>{box.memo}</span>
        </button>
      </div>
      {file && <Later load={photoPanel} with={{ file, onDone: () => setFile(undefined) }} />}
      {speaking && <Later load={memoPanel} with={{}} />}
    </>
  );
}
