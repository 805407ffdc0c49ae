/** What is set for this device alone, and by whom it is heard. */
import { useEffect, useState } from "preact/hooks";
import { readDraft, saveDraft } from "../store/drafts";

/** `guard`: names are covered when the device lies idle. `asked`: after a talk, how many questions I asked. */
export type Setting = "guard" | "asked";

const listeners = new Set<(name: Setting, on: boolean) => void>();

/** Phones are shown around and lie on tables; laptops hardly. */
const usual = (name: Setting): boolean => name === "asked" || matchMedia("(pointer: coarse)").matches;

export const readSetting = async (name: Setting): Promise<boolean> =>
  (await readDraft<boolean>(name).catch(() => undefined)) ?? usual(name);

export function changeSetting(name: Setting, on: boolean): void {
  for (const listener of listeners) listener(name, on);
  void saveDraft(name, on).catch(() => {});
}

export function onSetting(listener: (name: Setting, on: boolean) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** undefined until it is read. */
export function useSetting(name: Setting): boolean | undefined {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    void readSetting(name).then((kept) => setOn((since) => since ?? kept));
    return onSetting((changed, next) => changed === name && setOn(next));
  }, []);
  return on;
}
