/** A file made here, saved by the browser's own download. */

/** Long enough for the browser to begin reading it, ms. */
const READING = 60_000;

export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), READING);
}
