/** The files of a share: each tells what it may become. */
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import type { Share, SharedFile } from "../../domain/shares";
import { type FileSort, guessFileSort } from "../../engines/shares/files";
import type { WaitingShare } from "../../store/shares";
import { share as words } from "../../text/en/share";
import { Lazy } from "../../ui/Lazy";
import { dropFile } from "./keepShare";

export interface FileProps {
  file: SharedFile;
  /** It has become something; the share goes on without it. */
  onTaken: () => Promise<void>;
  onLeave: () => void;
}

type Room = () => Promise<{ default: ComponentType<FileProps> }>;

/** What is said of each sort; what a tap on `opens` shows. */
const SORTS: Record<FileSort, { text: string; opens?: string; room?: Room }> = {
  picture: { text: words.photo, opens: words.keepPhoto, room: () => import("./SharedPhoto") },
  card: { text: words.card, opens: words.readCard, room: () => import("./SharedCard") },
  calendar: { text: words.calendar, opens: words.readCalendar, room: () => import("./SharedCalendar") },
  words: { text: words.words },
  named: { text: words.named },
};

interface Props {
  waiting: WaitingShare;
  /** Nothing is left of the share. */
  onGone: () => void;
  onLeft: (share: Share) => void;
}

export function SharedFiles({ waiting, onGone, onLeft }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const markTaken = async (at: number) => {
    setOpen(null);
    const left = await dropFile(waiting, at);
    if (left) onLeft(left);
    else onGone();
  };
  return (
    <section class="part" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <ul class="list">
        {waiting.share.files.map((file, at) => {
          const { text, opens, room } = SORTS[guessFileSort(file)];
          return (
            <li key={at} class="line">
              <div>
                <b data-name="">{file.name}</b>
                <p class="aside">{text}</p>
                {open === at && room && (
                  <Lazy
                    load={room}
                    with={{ file, onTaken: () => markTaken(at), onLeave: () => setOpen(null) }}
                  />
                )}
              </div>
              {room && open !== at && (
                <button type="button" class="button" onClick={() => setOpen(at)}>
                  {opens}
                </button>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
