/** Fields that keep themselves: what is typed goes into the record at a pause, on leaving, and on page hide. */
import type { ComponentChildren } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { LIMITS } from "../kinds/limits";
import { act } from "./act";

const PAUSE = 800;

const keepFields = (row: Row, fields: object): Promise<boolean> => act([{ kind: row.kind, id: row.id, fields } as Change]);

export const keepField = (row: Row, field: string, value: unknown): Promise<boolean> => keepFields(row, { [field]: value });

interface Props {
  row: Row;
  field: string;
  label: string;
  type?: "text" | "email" | "tel" | "url" | "date" | "time" | "lines";
  /** Set as her words. */
  hers?: boolean;
  wide?: boolean;
  /** Between what is stored and what is typed, where they differ. */
  read?: (stored: unknown) => string;
  parse?: (typed: string) => unknown;
  /** The fields to write when this is typed, where they are more than the one. */
  write?: (typed: string) => object;
  /** The id of a datalist. */
  list?: string;
  hint?: string;
}

export function Kept({ row, field, label, type = "text", hers, wide, read = (stored) => String(stored ?? ""), parse, write, list, hint }: Props) {
  const stored = read(fieldsOf(row)[field]);
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<{ value: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const focused = useRef(false);

  const flush = () => {
    if (!pending.current) return;
    const { value, timer } = pending.current;
    clearTimeout(timer);
    pending.current = null;
    if (value !== stored) void keepFields(row, write?.(value) ?? { [field]: parse ? parse(value) : value.trim() || null });
  };
  const latest = useRef(flush);
  latest.current = flush;
  useEffect(() => {
    if (!focused.current) setTyped(null);
  }, [stored]);
  useEffect(() => {
    const leaving = () => latest.current();
    addEventListener("pagehide", leaving);
    document.addEventListener("visibilitychange", leaving);
    return () => {
      leaving();
      removeEventListener("pagehide", leaving);
      document.removeEventListener("visibilitychange", leaving);
    };
  }, []);

  const attributes = {
    class: hers ? "input hers" : "input",
    value: typed ?? stored,
    maxLength: LIMITS[row.kind]?.[field]?.[1],
    placeholder: hint,
    onInput: ({ currentTarget: { value } }: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => {
      setTyped(value);
      if (pending.current) clearTimeout(pending.current.timer);
      pending.current = { value, timer: setTimeout(() => latest.current(), PAUSE) };
    },
    onFocus: () => {
      focused.current = true;
    },
    onBlur: () => {
      focused.current = false;
      if (pending.current) flush();
      else setTyped(null);
    },
  };
  // WebKit would take the words in a textarea for a part of its label.
  return (
    <label class={wide || type === "lines" ? "wide" : undefined}>
      <span class="label">{label}</span>
      {type === "lines" ? <textarea rows={3} aria-label={label} {...attributes} /> : <input {...attributes} type={type as "text"} list={list} />}
    </label>
  );
}

interface ChoiceProps {
  row: Row;
  field: string;
  label: string;
  /** Value to words; "" stands for none. */
  options: Record<string, string>;
}

export function KeptChoice({ row, field, label, options }: ChoiceProps) {
  const stored = String(fieldsOf(row)[field] ?? "");
  return (
    <label>
      <span class="label">{label}</span>
      <select class="input" value={stored} onChange={(event) => void keepField(row, field, event.currentTarget.value || null)}>
        {!(stored in options) && <option value={stored}>{stored}</option>}
        {Object.entries(options).map(([value, words]) => (
          <option key={value} value={value}>{words}</option>
        ))}
      </select>
    </label>
  );
}

export function KeptTick({ row, field, children }: { row: Row; field: string; children: ComponentChildren }) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={fieldsOf(row)[field] === true}
        onChange={(event) => void keepField(row, field, event.currentTarget.checked)}
      />
      {children}
    </label>
  );
}
