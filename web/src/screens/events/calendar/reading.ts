/** Files as they are chosen or dropped, read one after the other. */
import { textOf } from "../../../intake/bytes";
import { natureOf, type Given, type Nature } from "../../../intake/calendar/offer";
import { LARGEST, readCalendar } from "../../../intake/calendar/read";

/** A file with what it holds, or with what it is instead of a calendar. */
export interface FileRead extends Given {
  nature?: Nature | "unread";
}

const NOTHING = { events: [], skipped: [] };

export function readText(file: string, text: string | Uint8Array): FileRead {
  const read = readCalendar(text);
  const none = read.skipped.some(({ why }) => why === "no-calendar");
  const nature = none ? natureOf(typeof text === "string" ? text : textOf(text)) : undefined;
  return nature ? { file, read: NOTHING, nature } : { file, read };
}

export async function readFiles(files: readonly File[]): Promise<FileRead[]> {
  const found: FileRead[] = [];
  for (const file of files) {
    try {
      // Of what is too large no more is read than shows that it is.
      const bytes = await file.slice(0, LARGEST + 1).arrayBuffer();
      found.push(readText(file.name, new Uint8Array(bytes)));
    } catch {
      found.push({ file: file.name, read: NOTHING, nature: "unread" });
    }
  }
  return found;
}
