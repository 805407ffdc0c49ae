/** A calendar at an address: fetched by the server each time somebody asks, and never otherwise. */

import { useState } from "preact/hooks";
import { fetchCalendar, Problem } from "../../api/client";
import { type FileRead, readText } from "../../data/calendarFiles";
import { useLive } from "../../data/live";
import { readAccountId } from "../../store/device";
import { calendarAddress as words } from "../../text/en/calendarFiles";

interface CalendarAddressProps {
  address: string;
  onAddress: (address: string) => void;
  onRead: (read: FileRead) => void;
}

function sentence(error: unknown): string {
  if (!(error instanceof Problem)) return words.failed;
  // The server says why it does not visit an address, in a sentence for whoever asked.
  if (error.code === "link_refused") return error.message;
  const known: Partial<Record<string, string>> = {
    network: words.network,
    signed_out: words.signedOut,
    too_many: words.tooMany,
    busy: words.tooMany,
  };
  return known[error.code] ?? words.failed;
}

export function CalendarAddress({ address, onAddress, onRead }: CalendarAddressProps) {
  const [state, setState] = useState<"" | "asking" | { problem: string }>("");
  const [fetched, setFetched] = useState("");
  const account = useLive(readAccountId);
  const wanted = address.trim();
  const look = async () => {
    setState("asking");
    try {
      const { text } = await fetchCalendar(wanted);
      onRead(readText(wanted, text));
      setFetched(wanted);
      setState("");
    } catch (error) {
      setState({ problem: sentence(error) });
    }
  };
  if (account === null) return <p class="aside">{words.signedOut}</p>;
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (wanted && state !== "asking") void look();
      }}
    >
      <label>
        <span class="label">{words.label}</span>
        <input
          class="input"
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          maxLength={2000}
          value={address}
          onInput={(event) => onAddress(event.currentTarget.value)}
        />
      </label>
      <p class="aside">{words.why}</p>
      <button type="submit" class="button" disabled={!wanted || state === "asking"}>
        {wanted && wanted === fetched ? words.again : words.look}
      </button>
      <p role="status">
        {state === "asking" ? words.looking : typeof state === "object" ? state.problem : ""}
      </p>
    </form>
  );
}
