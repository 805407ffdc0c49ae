/** A file made here, saved by the browser's own download; in the home-screen app of iOS by the share sheet. */

import { isHomeScreen } from "./platform";

/** Long enough for the browser to begin reading it, ms. */
const READING = 60_000;

/** `tap`: the browser wants another tap before it shows where to save to. */
export type Saving = "saved" | "cancelled" | "tap";

export async function saveFile(file: File): Promise<Saving> {
  // On a home screen a download leads nowhere.
  if (!isHomeScreen()) {
    download(file);
    return "saved";
  }
  try {
    await navigator.share({ files: [file] });
    return "saved";
  } catch (error) {
    return (error as Error).name === "NotAllowedError" ? "tap" : "cancelled";
  }
}

function download(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
