/** What is typed here shortens the list below it. */

interface Props {
  label: string;
  value: string;
  onInput: (typed: string) => void;
}

export function FilterField({ label, value, onInput }: Props) {
  return (
    <label>
      <span class="label">{label}</span>
      <input
        class="input"
        type="search"
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
    </label>
  );
}
