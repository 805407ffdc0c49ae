/** Files that were dropped on the list of events, on their way to the page that reads them in. */

let waiting: readonly File[] = [];
let reader: ((files: readonly File[]) => void) | undefined;

export function dropFiles(files: readonly File[]): void {
  if (reader) reader(files);
  else waiting = files;
}

/** Hands over what waits, and what is dropped from now on, until the returned function is called. */
export function onDroppedFiles(read: (files: readonly File[]) => void): () => void {
  reader = read;
  if (waiting.length) read(waiting);
  waiting = [];
  return () => {
    reader = undefined;
  };
}
