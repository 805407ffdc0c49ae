/** After a talk, how many questions I asked in it: one quiet line, with no praise and no grade. */
import { useEffect, useState } from "preact/hooks";
import type { Row } from "../../../kinds/model";
import { lastTalk, PAUSE } from "../../../kinds/talk";
import { useLive } from "../../../parts/live";
import { nameOf } from "../../../parts/people/someone";
import { changeSetting, useSetting } from "../../../parts/setting";
import { toast } from "../../../parts/toasts";
import { line } from "../../../parts/words/line";
import { getMany } from "../../../store/notebook";

const together = new Intl.ListFormat("en");

function close(): void {
  changeSetting("asked", false);
  toast(line.askedNoMore, () => changeSetting("asked", true));
}

export function Asked({ jots }: { jots: Row<"jot">[] }) {
  const wanted = useSetting("asked");
  const [, look] = useState(0);
  const newest = jots[0]?.fields.heard_at ?? 0;
  useEffect(() => {
    const left = newest + PAUSE - Date.now();
    if (left < 0) return;
    const timer = setTimeout(() => look(newest), left);
    return () => clearTimeout(timer);
  }, [newest]);
  const talk = lastTalk(jots, Date.now());
  const ids = talk?.people ?? [];
  const people = useLive(() => getMany(ids), ["person"], ids);
  if (!wanted || !talk || !people?.length) return null;
  return (
    <div class="asked">
      <p data-name="">{line.asked(together.format(people.map((person) => nameOf(person as Row<"person">))), talk.asked)}</p>
      <button type="button" class="plain" aria-label={line.askedClose} title={line.askedClose} onClick={close}>×</button>
    </div>
  );
}
