/** How a message goes: one's own mail program, LinkedIn, the share sheet, a copy, or by mouth. */

import { useEffect, useState } from "preact/hooks";
import { useEditing } from "../../data/editing";
import { getName } from "../../data/people/someone";
import { useTapped } from "../../data/tapped";
import { type ContactWay, isWelcome, WAYS } from "../../domain/followups/pause";
import { buildLinkedInLink, buildMailLink, fitsMail } from "../../domain/links/reaching";
import { parseWebAddress } from "../../domain/links/webAddress";
import type { Row } from "../../domain/records/model";
import { composer as words } from "../../text/en/followup";
import { toast } from "../../ui/toasts";
import { AutosaveField, keepField, NotSaved } from "../AutosaveField";

interface Props {
  people: Row<"person">[];
  subject: string;
  text: string;
  followup: Row<"followup">;
}

const copyText = (text: string, message: string): void =>
  void navigator.clipboard.writeText(text).then(
    () => toast(message),
    () => toast(words.copyFailed),
  );

/** How somebody does not want to be reached. */
function Unwelcome({ person }: { person: Row<"person"> }) {
  const { shown, failed, tap } = useTapped(person.fields.unwelcome_ways ?? [], person.stamps, (ways) =>
    keepField(person, "unwelcome_ways", ways),
  );
  const set = (way: ContactWay, unwelcome: boolean) =>
    tap(unwelcome ? [...shown, way] : shown.filter((one) => one !== way));
  return (
    <details class="aside">
      <summary data-name="">{words.unwelcome(getName(person))}</summary>
      <div class="row">
        {WAYS.map((way) => (
          <label key={way} class="tick">
            <input
              type="checkbox"
              checked={shown.includes(way)}
              onChange={({ currentTarget }) => set(way, currentTarget.checked)}
            />
            {words.notBy[way]}
          </label>
        ))}
      </div>
      <NotSaved failed={failed} />
    </details>
  );
}

interface AddressProps {
  person: Row<"person">;
  onShown: (address: string) => void;
}

/** Tells what stands in it: a message may go before that is on disk. */
function Address({ person, onShown }: AddressProps) {
  const editing = useEditing<string>();
  const shown = editing.show(person.fields.email ?? "", person.stamps);
  useEffect(() => onShown(shown), [shown]);
  return (
    <AutosaveField
      row={person}
      field="email"
      label={words.noAddress(getName(person))}
      isNaming
      type="email"
      editing={editing}
    />
  );
}

export function SendOptions({ people, subject, text, followup }: Props) {
  const note = (way: string) => void keepField(followup, "way", way);
  /** By id of person, what stands in the field of those who had no address: it stays while one is here. */
  const [addresses, setAddresses] = useState<Record<string, string>>({});
  const everybody = people.map(({ id, fields }) => ({ ...fields, email: addresses[id] ?? fields.email }));
  const one = people[0]!;
  const may = (way: ContactWay) => isWelcome(way, everybody);
  const profile =
    people.length === 1 && may("linkedin")
      ? buildLinkedInLink(one.fields, parseWebAddress(one.fields.linkedin_url ?? ""))
      : null;
  const mail = () => {
    note("mail");
    if (!fitsMail(everybody, subject, text)) copyText(text, words.copiedLong);
  };
  const toLinkedIn = () => {
    note("linkedin");
    copyText(text, words.copiedForLinkedIn);
  };
  const share = () => {
    note("share");
    void navigator.share({ text }).catch(() => undefined);
  };
  const copy = () => {
    note("copy");
    copyText(text, words.copied);
  };
  const renderSpokenWay = (way: "in_person" | "phone", label: string) => (
    <button type="button" class="plain" aria-pressed={followup.fields.way === way} onClick={() => note(way)}>
      {label}
    </button>
  );
  return (
    <section aria-label={words.waysTo(people.map(getName).join(", "))}>
      <p class="label">{words.ways}</p>
      <div class="row">
        {may("mail") && (
          <a class="button" href={buildMailLink(everybody, subject, text)} onClick={mail}>
            {words.mail}
          </a>
        )}
        {profile && (
          <a class="button" href={profile} target="_blank" rel="noopener noreferrer" onClick={toLinkedIn}>
            {words.linkedin}
          </a>
        )}
        {"share" in navigator && (
          <button type="button" class="button" onClick={share}>
            {words.share}
          </button>
        )}
        <button type="button" class="button" onClick={copy}>
          {words.copy}
        </button>
        {renderSpokenWay("in_person", words.inPerson)}
        {may("phone") && renderSpokenWay("phone", words.phone)}
      </div>
      {may("mail") &&
        people
          .filter(({ id, fields }) => id in addresses || !fields.email?.includes("@"))
          .map((person) => (
            <Address
              key={person.id}
              person={person}
              onShown={(address) => setAddresses((before) => ({ ...before, [person.id]: address }))}
            />
          ))}
      {people.length === 1 && <Unwelcome person={one} />}
    </section>
  );
}
