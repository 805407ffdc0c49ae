/** A photo of a card or badge, wherever its bytes are. Where they are nowhere yet, it says so. */

import { useBytes } from "../../data/captures/useBytes";
import { capture } from "../../text/en/capture";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./bytes.css?inline";

export function Picture({ sha256, alt }: { sha256: string; alt: string }) {
  adoptStyles(css);
  const address = useBytes(sha256);
  if (address === null) return <p class="not-here">{capture.photoNotHere}</p>;
  return <img class="picture" data-name="" src={address} alt={alt} />;
}
