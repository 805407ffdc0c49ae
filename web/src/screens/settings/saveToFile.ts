/** The whole notebook of this device as a file. */
import { copyNotebook } from "../../intake/handover";
import { today } from "../../parts/days";
import { download } from "../../parts/download";

export async function saveToFile(): Promise<void> {
  download(`heedful-${today()}.json`, await copyNotebook(), "application/json");
}
