/** Calendar files brought in: chosen, dropped or pasted, looked through, and written in one go that can be taken back. */
import { useEffect, useMemo, useState } from "preact/hooks";
import { offered } from "../../../intake/calendar/offer";
import { today } from "../../../parts/days";
import { Heading } from "../../../parts/Heading";
import { useLive } from "../../../parts/live";
import { wear } from "../../../parts/styles";
import { calendarFile as words } from "../../../parts/words/calendarfile";
import { people } from "../../../parts/words/records";
import { allOf } from "../../../store/notebook";
import css from "./calendar.css?inline";
import { LeftOut } from "./LeftOut";
import { Offers } from "./Offers";
import { readFiles, readText, type FileRead } from "./reading";

wear(css);

/** @param files what was dropped on the list of events */
export default function BringInPage({ files }: { files: File[] }) {
  const [reads, setReads] = useState<FileRead[]>();
  const [busy, setBusy] = useState(false);
  const [pasted, setPasted] = useState("");
  const events = useLive(() => allOf("event"), ["event"]);
  const read = async (chosen: readonly File[]) => {
    setBusy(true);
    setPasted("");
    setReads(await readFiles(chosen));
    setBusy(false);
  };
  useEffect(() => {
    if (files.length) void read(files);
  }, [files]);
  const paste = (text: string) => {
    setPasted(text);
    setReads(text.trim() ? [readText(words.pasted, text)] : undefined);
  };
  const found = useMemo(() => reads && events && offered(reads, events, today()), [reads, events]);
  return (
    <div class="stack quiet bring-in">
      <a class="plain back" href="/events">{people.back}</a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <label class="file">
        <span class="label">{words.choose}</span>
        <input
          class="input"
          type="file"
          accept=".ics,text/calendar"
          multiple
          onChange={({ currentTarget }) => {
            const chosen = [...(currentTarget.files ?? [])];
            // So that the same file can be chosen again.
            currentTarget.value = "";
            if (chosen.length) void read(chosen);
          }}
        />
      </label>
      <p class="aside drop">{words.drop}</p>
      <label>
        <span class="label">{words.paste}</span>
        <textarea class="input" rows={2} spellcheck={false} value={pasted} onInput={(event) => paste(event.currentTarget.value)} />
      </label>
      <p role="status">{busy ? words.reading : found && words.found(found.offers.length)}</p>
      {reads && found && <LeftOut left={found.left} files={reads} />}
      {found && found.offers.length > 0 && <Offers key={reads} offers={found.offers} />}
    </div>
  );
}
