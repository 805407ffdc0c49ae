/** Calendar files brought in: chosen, dropped, pasted or fetched, looked through, and written in one go that can be taken back. */

import { useEffect, useMemo, useState } from "preact/hooks";
import { type FileRead, readFiles, readText } from "../../data/calendarFiles";
import { onDroppedFiles } from "../../data/droppedFiles";
import { useLive } from "../../data/live";
import { getToday } from "../../domain/days/days";
import { buildOffers } from "../../engines/calendar/offers";
import { paths } from "../../routing/paths";
import { calendarAddress, calendarFile as words } from "../../text/en/calendarFiles";
import { people } from "../../text/en/records";
import { adoptStyles } from "../../ui/adoptStyles";
import { Heading } from "../../ui/Heading";
import { CalendarOffers } from "../../views/calendar/CalendarOffers";
import css from "../../views/calendar/calendar.css?inline";
import { LeftOut } from "../../views/calendar/LeftOut";
import { CalendarAddress } from "./CalendarAddress";

adoptStyles(css);

export function CalendarImportPage() {
  const [reads, setReads] = useState<FileRead[]>();
  const [busy, setBusy] = useState(false);
  const [pasted, setPasted] = useState("");
  const [address, setAddress] = useState("");
  const events = useLive((read) => read.listAll("event"));
  const read = async (chosen: readonly File[]) => {
    setBusy(true);
    setPasted("");
    setReads(await readFiles(chosen));
    setBusy(false);
  };
  useEffect(() => onDroppedFiles((files) => void read(files)), []);
  const paste = (text: string) => {
    const read = readText(words.pasted, text);
    setPasted(text);
    setReads(text.trim() ? [read] : undefined);
    if (read.nature === "link") setAddress(text.trim());
  };
  const result = useMemo(() => reads && events && buildOffers(reads, events, getToday()), [reads, events]);
  return (
    <div class="stack quiet bring-in">
      <a class="plain back" href={paths.events}>
        {people.back}
      </a>
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
      <details>
        <summary>{words.paste}</summary>
        <textarea
          class="input"
          aria-label={words.pasted}
          rows={3}
          spellcheck={false}
          value={pasted}
          onInput={(event) => paste(event.currentTarget.value)}
        />
      </details>
      <details open={address !== ""}>
        <summary>{calendarAddress.summary}</summary>
        <CalendarAddress
          address={address}
          onAddress={setAddress}
          onRead={(read) => {
            setPasted("");
            setReads([read]);
          }}
        />
      </details>
      <p role="status">{busy ? words.reading : result && words.found(result.offers.length)}</p>
      {result && result.offers.length > 0 && <CalendarOffers key={reads} offers={result.offers} />}
      {reads && result && <LeftOut left={result.left} files={reads} />}
    </div>
  );
}
