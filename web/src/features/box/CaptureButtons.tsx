/** Beside the words: a code, a photo of a card, a memo to oneself. Their code comes when they are wanted. */

import { useState } from "preact/hooks";
import { paths } from "../../routing/paths";
import { box } from "../../text/en/box";
import { Icon } from "../../ui/Icon";
import { Lazy } from "../../ui/Lazy";

const photoPanel = () => import("../../views/captures/PhotoPanel");
const memoPanel = () => import("../../views/captures/MemoPanel");

export function CaptureButtons() {
  const [file, setFile] = useState<File>();
  const [speaking, setSpeaking] = useState(false);
  return (
    <>
      <div class="capture">
        <a href={paths.scan}>
          <Icon name="scan" />
          <span>{box.scan}</span>
        </a>
        <label>
          <Icon name="photo" />
          <span>{box.photo}</span>
          <input
            type="file"
            accept="image/*"
            capture="environment"
            // A field that has the focus is being used: no new version comes in while the camera is open.
            onClick={({ currentTarget }) => currentTarget.focus()}
            onChange={({ currentTarget }) => {
              setFile(currentTarget.files?.[0]);
              currentTarget.value = "";
            }}
          />
        </label>
        <button type="button" aria-expanded={speaking} onClick={() => setSpeaking(!speaking)}>
          <Icon name="memo" />
          <span>{box.memo}</span>
        </button>
      </div>
      {file && <Lazy load={photoPanel} with={{ file, onDone: () => setFile(undefined) }} />}
      {speaking && <Lazy load={memoPanel} with={{}} />}
    </>
  );
}
