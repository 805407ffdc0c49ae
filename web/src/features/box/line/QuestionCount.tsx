/** After a talk, how many questions I asked in it: one quiet line, with no praise and no grade. */
import { useEffect, useState } from "preact/hooks";
import { changeSetting, useSetting } from "../../../data/deviceSetting";
import { useLive } from "../../../data/live";
import { getName } from "../../../data/people/someone";
import { findLastTalk, PAUSE } from "../../../domain/jots/talks";
import type { Row } from "../../../domain/records/model";
import { line } from "../../../text/en/line";
import { toast } from "../../../ui/toasts";

const together = new Intl.ListFormat("en");

function close(): void {
  changeSetting("asked", false);
  toast(line.askedNoMore, () => changeSetting("asked", true));
}

export function QuestionCount({ jots }: { jots: Row<"jot">[] }) {
  const isWanted = useSetting("asked");
  const [, look] = useState(0);
  const newest = jots[0]?.fields.heard_at ?? 0;
  useEffect(() => {
    const left = newest + PAUSE - Date.now();
    if (left < 0) return;
    const timer = setTimeout(() => look(newest), left);
    return () => clearTimeout(timer);
  }, [newest]);
  const talk = findLastTalk(jots, Date.now());
  const ids = talk?.people ?? [];
  // Of a badge or a scarf alone there is nothing to say.
  const people = useLive(
    async (read) => (await read.findRecords(ids, "person")).filter(({ fields }) => fields.name),
    ids,
  );
  if (!isWanted || !talk || !people?.length) return null;
  return (
    <div class="asked">
      <p data-name="">{line.asked(together.format(people.map(getName)), talk.questionCount)}</p>
      <button
        type="button"
        class="plain"
        aria-label={line.askedClose}
        title={line.askedClose}
        onClick={close}
      >
        ×
      </button>
    </div>
  );
}
