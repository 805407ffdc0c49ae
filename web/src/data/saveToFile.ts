/** The whole notebook of this device as a file. */

import { getToday } from "../domain/days/days";
import { type Saving, saveFile } from "../platform/download";
import { watchCommits } from "../store/notebook";
import { packNotebook } from "./handover";

/** Made, and waiting for another tap; not for longer than it is all there is. */
let ready: File | undefined;
watchCommits(() => (ready = undefined));

/** Nothing may be erased after it unless it is `saved`. */
export async function saveToFile(): Promise<Saving> {
  const name = `heedful-${getToday()}.json`;
  ready ??= new File(await packNotebook(), name, { type: "application/json" });
  const saving = await saveFile(ready);
  if (saving !== "tap") ready = undefined;
  return saving;
}
