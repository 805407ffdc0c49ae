/** The whole notebook of this device as a file, by the browser's own download. */
import { copyNotebook } from "../../intake/handover";
import { today } from "../../parts/days";

/** Long enough for the browser to begin reading it, ms. */
const READING = 60_000;

export async function saveToFile(): Promise<void> {
  const address = URL.createObjectURL(new Blob([await copyNotebook()], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = `heedful-${today()}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
