/** The eye in the masthead: covers names before the device is shown around. */
import { useEffect, useState } from "preact/hooks";
import { cover, isCovered, onCover } from "./guard";
import { Icon } from "./Icon";
import { frame } from "./words/frame";

export function CoverButton() {
  const [covered, setCovered] = useState(false);
  useEffect(() => onCover(() => setCovered(isCovered())), []);
  return (
    <button type="button" class="find eye" onClick={() => cover(!isCovered())}>
      <Icon name="eye" />
      <span class="unseen">{covered ? frame.uncover : frame.cover}</span>
    </button>
  );
}
