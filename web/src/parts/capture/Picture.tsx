/** A photo of a card or badge, wherever its bytes are. Where they are nowhere yet, it says so. */
import { wear } from "../styles";
import { capture } from "../words/capture";
import css from "./bytes.css?inline";
import { useBytes } from "./useBytes";

export function Picture({ sha256, alt }: { sha256: string; alt: string }) {
  wear(css);
  const address = useBytes(sha256);
  if (address === null) return <p class="not-here">{capture.photoNotHere}</p>;
  return <img class="picture" src={address} alt={alt} />;
}
