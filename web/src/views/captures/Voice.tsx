/** A memo to be heard, wherever its bytes are. Where they are nowhere yet, it says so. */

import { useBytes } from "../../data/captures/useBytes";
import { capture } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./bytes.css?inline";

export function Voice({ sha256, label = capture.memo }: { sha256: string; label?: string }) {
  adoptStyles(css);
  const address = useBytes(sha256);
  if (address === null) return <p class="not-here">{capture.memoNotHere}</p>;
  // biome-ignore lint/a11y/useMediaCaption: a word to oneself; what it says is typed beside it, by oneself
  return <audio class="voice" controls preload="metadata" src={address} aria-label={label} />;
}
