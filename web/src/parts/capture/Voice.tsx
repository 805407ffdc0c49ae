/** A memo to be heard, wherever its bytes are. Where they are nowhere yet, it says so. */
import { wear } from "../styles";
import { capture } from "../words/capture";
import css from "./bytes.css?inline";
import { useBytes } from "./useBytes";

export function Voice({ sha256, label = capture.memo }: { sha256: string; label?: string }) {
  wear(css);
  const address = useBytes(sha256);
  if (address === null) return <p class="not-here">{capture.memoNotHere}</p>;
  return <audio class="voice" controls preload="metadata" src={address} aria-label={label} />;
}
