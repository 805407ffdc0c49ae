/** The eye in the masthead: covers names before the device is shown around. */
import { privacyCover, setCovered } from "../data/privacyCover";
import { useObservable } from "../platform/useObservable";
import { frame } from "../text/en/frame";
import { Icon } from "../ui/Icon";

export function CoverButton() {
  const covered = useObservable(privacyCover);
  return (
    <button
      type="button"
      class="find eye"
      aria-pressed={covered}
      onClick={() => setCovered(!privacyCover.get())}
    >
      <Icon name={covered ? "eye-closed" : "eye"} />
      <span class="unseen">{frame.cover}</span>
    </button>
  );
}
