/** The files of a share: each tells what it may become. */
import type { ComponentType } from "preact";
import { useState } from "preact/hooks";
import { sortOf, type FileSort } from "../../intake/shared/files";
import type { Share, SharedFile } from "../../intake/shares";
import { Later } from "../../parts/Later";
import { share as words } from "../../parts/words/share";
import type { WaitingShare } from "../../store/shares";
import { withoutFile } from "./settling";

export interface FileProps {
  file: SharedFile;
  /** It has become something; the share goes on without it. */
  onTaken: () => Promise<void>;
  onLeave: () => void;
}

type Room = () => Promise<{ default: ComponentType<FileProps> }>;

/** What is said of each sort; what a tap on `opens` shows. */
const SORTS: Record<FileSort, { said: string; opens?: string; room?: Room }> = {
  picture: { said: words.photo, opens: words.keepPhoto, room: () => import("./SharedPhoto") },
  card: { said: words.card, opens: words.readCard, room: () => import("./SharedCard") },
  calendar: { said: words.calendar, opens: words.readCalendar, room: () => import("./SharedCalendar") },
  words: { said: words.words },
  named: { said: words.named },
};

interface Props {
  waiting: WaitingShare;
  /** Nothing is left of the share. */
  onGone: () => void;
  onLeft: (share: Share) => void;
}

export function Files({ waiting, onGone, onLeft }: Props) {
  const [open, setOpen] = useState<number | null>(null);
  const taken = async (at: number) => {
    setOpen(null);
    const left = await withoutFile(waiting, at);
    if (left) onLeft(left);
    else onGone();
  };
  return (
    <section class="part" aria-labelledby="files">
      <h2 id="files">{words.files}</h2>
      <ul class="list">
        {waiting.share.files.map((file, at) => {
          const { said, opens, room } = SORTS[sortOf(file)];
          return (
            <li key={at} class="line">
              <div>
                <b>{file.name}</b>
                <p class="aside">{said}</p>
                {open === at && room && <Later load={room} with={{ file, onTaken: () => taken(at), onLeave: () => setOpen(null) }} />}
              </div>
              {room && open !== at && <button type="button" class="button" onClick={() => setOpen(at)}>{opens}</button>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
