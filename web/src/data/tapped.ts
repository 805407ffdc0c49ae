/** Controls that show at once what was tapped, while it is on its way to the disk and back. */
import { useEditing } from "./editing";

export interface TappedValue<T> {
  shown: T;
  /** What is shown is not on disk, and nobody is writing it. */
  failed: boolean;
  tap: (value: T) => void;
}

/**
 * @param reading is another with each reading of the store, like the stamps of a row
 * @param write answers whether it is on disk
 */
export function useTapped<T>(
  stored: T,
  reading: unknown,
  write: (value: T) => Promise<boolean>,
): TappedValue<T> {
  const editing = useEditing<T>();
  return {
    shown: editing.show(stored, reading),
    failed: editing.isFailed(),
    tap: (value) => void editing.write(value, () => write(value)),
  };
}
