/** Fields that keep themselves: what is typed goes into the record at a pause, on leaving, and on page hide. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import { useAutosave } from "../data/autosave";
import { keepFields } from "../data/commit";
import { type Editing, useEditing } from "../data/editing";
import { useTapped } from "../data/tapped";
import { LIMITS } from "../domain/generated/limits";
import { getFields, type Row } from "../domain/records/model";
import { cutText } from "../domain/rules/mend";
import { countExcess } from "../domain/text/parts";
import { acts } from "../text/en/records";
import { TooLong } from "./TooLong";

const PAUSE = 800;

export const keepField = (row: Row, field: string, value: unknown): Promise<boolean> =>
  keepFields(row, { [field]: value });

const readStored = (stored: unknown): string => String(stored ?? "");

interface Props {
  row: Row;
  field: string;
  label: string;
  /** The label says a name. */
  isNaming?: boolean | undefined;
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "lines";
  /** Set as a quotation: their words. */
  isQuote?: boolean;
  wide?: boolean;
  /** Between what is stored and what is typed, where they differ. */
  read?: (stored: unknown) => string;
  parse?: (typed: string) => unknown;
  /** The fields to write when this is typed, where they are more than the one. */
  write?: (typed: string) => object;
  /** Where somebody else must know what stands in the field. */
  editing?: Editing<string>;
  /** The id of a datalist. */
  list?: string;
  hint?: string;
}

export function AutosaveField({
  row,
  field,
  label,
  isNaming,
  type = "text",
  isQuote,
  wide,
  read = readStored,
  parse,
  write,
  editing: outer,
  list,
  hint,
}: Props) {
  const own = useEditing<string>();
  const editing = outer ?? own;
  const shown = editing.show(read(getFields(row)[field]), row.stamps);
  const keep = (value: string) =>
    keepFields(row, write?.(value) ?? { [field]: parse ? parse(value) : value.trim() || null });
  const [sort, limit = Infinity] = LIMITS[row.kind]?.[field] ?? [""];
  const longest = sort === "words" ? limit : Infinity;
  // Too long, it is kept as far as it fits while somebody is in the field, and shown whole.
  const save = (value: string) =>
    void editing.write(value, async () => {
      const isTooLong = countExcess(value, longest) > 0;
      return (await keep(isTooLong ? cutText(value.trim(), longest) : value)) && !isTooLong;
    });
  const autosave = useAutosave<string>({ pause: PAUSE, save });
  const typed = useRef("");
  const leave = () => {
    autosave.flush();
    const text = typed.current;
    typed.current = "";
    // All of it: the store keeps beside the record what is beyond the limit.
    if (countExcess(text, longest)) void editing.write(text, () => keep(text));
  };
  const leaving = useRef(leave);
  leaving.current = leave;
  useEffect(() => () => leaving.current(), []);

  const attributes = {
    class: isQuote ? "input quote" : "input",
    value: shown,
    maxLength: sort === "code" ? limit : undefined,
    placeholder: hint,
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      typed.current = value;
      editing.type(value);
      autosave.type(value);
    },
    onFocus: () => editing.hold(true),
    onBlur: () => {
      leave();
      editing.hold(false);
    },
  };
  // What stands in the label beside its words would be read as a part of the name.
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: one of the two stands in it
    <label class={wide || type === "lines" ? "wide" : undefined}>
      <span class="label" data-name={isNaming}>
        {label}
      </span>
      {type === "lines" ? (
        <textarea rows={3} aria-label={label} {...attributes} />
      ) : (
        <input {...attributes} aria-label={label} type={type as "text"} list={list} />
      )}
      <TooLong kind={row.kind} field={field} text={shown} />
    </label>
  );
}

interface ChoiceProps {
  row: Row;
  field: string;
  label: string;
  /** Value to words; "" stands for none. */
  options: Record<string, string>;
  /** Which of them the stored value is; itself, if left out. */
  read?: (stored: unknown) => string;
}

/** Below a control, where what it shows could not be written. */
export const NotSaved = ({ failed }: { failed: boolean }) =>
  failed ? (
    <p class="aside" role="alert">
      {acts.notSaved}
    </p>
  ) : null;

export function AutosaveChoice({ row, field, label, options, read = readStored }: ChoiceProps) {
  const stored = read(getFields(row)[field]);
  const { shown, failed, tap } = useTapped(stored, row.stamps, (value) =>
    keepField(row, field, value || null),
  );
  return (
    <label>
      <span class="label">{label}</span>
      <select class="input" value={shown} onChange={(event) => tap(event.currentTarget.value)}>
        {!(shown in options) && <option value={shown}>{shown}</option>}
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      <NotSaved failed={failed} />
    </label>
  );
}

export function AutosaveTick({
  row,
  field,
  children,
}: {
  row: Row;
  field: string;
  children: ComponentChildren;
}) {
  const stored = getFields(row)[field] === true;
  const { shown, failed, tap } = useTapped(stored, row.stamps, (value) => keepField(row, field, value));
  return (
    <>
      <label class="tick">
        <input type="checkbox" checked={shown} onChange={(event) => tap(event.currentTarget.checked)} />
        {children}
      </label>
      <NotSaved failed={failed} />
    </>
  );
}
