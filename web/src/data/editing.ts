/** What a control shows ahead of the store: what was typed or tapped, until the store has caught up with it. */
import { useRef, useState } from "preact/hooks";

interface Edit<T> {
  /** As it was typed or tapped. */
  value: T;
  /** It was typed since the last write began. */
  isPending: boolean;
  /** The last write, until the store has caught up with it. */
  write?: "running" | "done" | "failed";
  /** Which reading of the store was shown when that write was through: the next one knows of it. */
  reading?: unknown;
}

export interface Editing<T> {
  /**
   * What is shown where the store says this. `reading` is another with each reading of the store, like the stamps of a
   * row; where it is, an edit that the store has caught up with is dropped.
   */
  show(stored: T, reading: unknown): T;
  /** What is shown is not on disk, and nobody is writing it. */
  isFailed(): boolean;
  /** Shows it at once; nothing is written yet. */
  type(value: T): void;
  /** Shows it, and has it written where the store does not say it already. `save` answers whether it is on disk. */
  write(value: T, save: () => Promise<boolean>): Promise<void>;
  /** While somebody is in the control, what they typed stays as they typed it. */
  hold(isHeld: boolean): void;
}

/** Outer blanks are not kept. */
const isAlike = (one: unknown, other: unknown): boolean => String(one).trim() === String(other).trim();

export function makeEditing<T>(redraw: () => void): Editing<T> {
  let edit: Edit<T> | undefined;
  let last: { stored: T; reading: unknown };
  let isHeld = false;
  let turn = 0;

  function change(next: Edit<T>): void {
    edit = next;
    redraw();
  }

  return {
    show(stored, reading) {
      last = { stored, reading };
      if (!edit) return stored;
      // What the store says after a write that is through holds, whatever it is: it may come from another device.
      const isCaughtUp =
        edit.write === "done"
          ? reading !== edit.reading
          : edit.write === "failed" && isAlike(stored, edit.value);
      if (isCaughtUp) delete edit.write;
      if (edit.write || edit.isPending || isHeld) return edit.value;
      edit = undefined;
      return stored;
    },
    isFailed: () => edit?.write === "failed",
    type(value) {
      change({ ...edit, value, isPending: true });
    },
    async write(value, save) {
      if (!edit?.write && value === last.stored) return change({ value, isPending: false });
      const mine = ++turn;
      change({ value, isPending: false, write: "running" });
      let isOnDisk = false;
      try {
        isOnDisk = await save();
      } finally {
        if (edit && mine === turn)
          change({ ...edit, write: isOnDisk ? "done" : "failed", reading: last.reading });
      }
    },
    hold(isHolding) {
      isHeld = isHolding;
      if (!isHolding) redraw();
    },
  };
}

/** One for the life of the control. */
export function useEditing<T>(): Editing<T> {
  const [, draw] = useState({});
  return (useRef<Editing<T> | undefined>(undefined).current ??= makeEditing<T>(() => draw({})));
}
