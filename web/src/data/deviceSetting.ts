/** What is set for this device alone, and by whom it is heard. */
import { useEffect, useState } from "preact/hooks";
import { makeEmitter } from "../domain/observable";
import { readDraft, saveDraft } from "../store/drafts";

/** `guard`: names are covered when the device lies idle. `asked`: after a talk, how many questions I asked. */
export type Setting = "guard" | "asked";

/** What was set just now. */
export const settingChanges = makeEmitter<{ name: Setting; on: boolean }>();

/** Phones are shown around and lie on tables; laptops hardly. */
const getUsualSetting = (name: Setting): boolean =>
  name === "asked" || matchMedia("(pointer: coarse)").matches;

export const readSetting = async (name: Setting): Promise<boolean> =>
  (await readDraft<boolean>(name).catch(() => undefined)) ?? getUsualSetting(name);

export function changeSetting(name: Setting, on: boolean): void {
  settingChanges.emit({ name, on });
  void saveDraft(name, on).catch(() => {});
}

/** undefined until it is read. */
export function useSetting(name: Setting): boolean | undefined {
  const [on, setOn] = useState<boolean>();
  useEffect(() => {
    void readSetting(name).then((value) => setOn((since) => since ?? value));
    return settingChanges.subscribe((changed) => changed.name === name && setOn(changed.on));
  }, []);
  return on;
}
