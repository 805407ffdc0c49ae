/** The eye in the masthead: covers names before the device is shown around. */
import { privacyCover, setCovered } from "../data/privacyCover";
import { useObservable } from "../platform/useObservable";
import { frame } from "../text/en/frame";
import { Icon } from "../ui/Icon";

export function CoverButton() {
  const covered = useObservable(privacyCover);
  return (
    <button type="button" class="find eye" onClick={() => setCovered(!privacyCover.get())}>
      <Icon name="eye" />
      <span class="unseen">{covered ? frame.uncover : frame.cover}</span>
    </button>
  );
}
