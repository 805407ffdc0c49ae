/** One of several things that were chosen, with the button that takes it out again. */

interface Props {
  label: string;
  /** What the button is called, for the ear. */
  removeLabel: string;
  onRemove: () => void;
  /** It is somebody's name, to be covered like names everywhere. */
  isName?: boolean;
}

export function Chip({ label, removeLabel, onRemove, isName }: Props) {
  return (
    <span class="chip" data-name={isName ? "" : undefined}>
      {label}
      <button type="button" aria-label={removeLabel} onClick={onRemove}>
        ×
      </button>
    </span>
  );
}
