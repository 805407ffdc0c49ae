/** A line to be typed for a field of a record; below it, while more is typed than that field holds, how much. */
import type { AllHTMLAttributes } from "preact";
import type { Kind } from "../domain/records/model";
import { TooLong } from "./TooLong";

interface Props extends Pick<AllHTMLAttributes, "id" | "enterkeyhint" | "inputMode" | "autocomplete"> {
  kind: Kind;
  field: string;
  label: string;
  value: string;
  onInput: (typed: string) => void;
}

export const LimitedField = ({ kind, field, label, value, onInput, ...more }: Props) => (
  <label>
    <span class="label">{label}</span>
    <input
      class="input"
      // The name alone: what stands below is not part of it.
      aria-label={label}
      value={value}
      onInput={(event) => onInput(event.currentTarget.value)}
      {...more}
    />
    <TooLong kind={kind} field={field} text={value} />
  </label>
);
