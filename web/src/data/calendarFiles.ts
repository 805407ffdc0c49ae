/** Files as they are chosen or dropped, read one after the other. */

import { type FileNature, guessNature, type NamedCalendar } from "../engines/calendar/offers";
import { LARGEST, readCalendar } from "../engines/calendar/read";
import { decodeText } from "../engines/text/bytes";

/** A file with what it holds, or with what it is instead of a calendar. */
export interface FileRead extends NamedCalendar {
  nature?: FileNature | "unread";
}

const NOTHING = { events: [], skipped: [] };

export function readText(file: string, text: string | Uint8Array): FileRead {
  const read = readCalendar(text);
  const none = read.skipped.some(({ why }) => why === "no-calendar");
  const nature = none ? guessNature(typeof text === "string" ? text : decodeText(text)) : undefined;
  return nature ? { file, read: NOTHING, nature } : { file, read };
}

export async function readFiles(files: readonly File[]): Promise<FileRead[]> {
  const reads: FileRead[] = [];
  for (const file of files) {
    try {
      // Of what is too large no more is read than shows that it is.
      const bytes = await file.slice(0, LARGEST + 1).arrayBuffer();
      reads.push(readText(file.name, new Uint8Array(bytes)));
    } catch {
      reads.push({ file: file.name, read: NOTHING, nature: "unread" });
    }
  }
  return reads;
}
