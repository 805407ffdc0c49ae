/** How a message goes: one's own mail program, LinkedIn, the share sheet, a copy, or by mouth. */
import { isWelcome, WAYS, type Way } from "../../helping/pause";
import { fitsMail, linkedIn, mailTo } from "../../helping/reaching";
import { webLink } from "../../intake/plain";
import type { Row } from "../../kinds/model";
import { Kept, keepField } from "../../parts/Kept";
import { nameOf } from "../../parts/people/someone";
import { toast } from "../../parts/toasts";
import { composer as words } from "../../parts/words/followup";

interface Props {
  people: Row<"person">[];
  subject: string;
  text: string;
  followup: Row<"followup">;
}

const copied = (text: string, said: string): void =>
  void navigator.clipboard.writeText(text).then(() => toast(said), () => toast(words.copyFailed));

/** How somebody does not want to be reached. */
function Unwelcome({ person }: { person: Row<"person"> }) {
  const left = person.fields.unwelcome_ways ?? [];
  const set = (way: Way, unwelcome: boolean) =>
    void keepField(person, "unwelcome_ways", unwelcome ? [...left, way] : left.filter((one) => one !== way));
  return (
    <details class="aside">
      <summary>{words.unwelcome(nameOf(person))}</summary>
      <div class="row">
        {WAYS.map((way) => (
          <label key={way} class="tick">
            <input type="checkbox" checked={left.includes(way)} onChange={({ currentTarget }) => set(way, currentTarget.checked)} />
            {words.notBy[way]}
          </label>
        ))}
      </div>
    </details>
  );
}

export function Ways({ people, subject, text, followup }: Props) {
  const note = (way: string) => void keepField(followup, "way", way);
  const everybody = people.map(({ fields }) => fields);
  const [one] = people as [Row<"person">];
  const may = (way: Way) => isWelcome(way, everybody);
  const profile = people.length === 1 && may("linkedin") ? linkedIn(one.fields, webLink(one.fields.linkedin_url ?? "")) : null;
  const mail = () => {
    note("mail");
    if (!fitsMail(everybody, subject, text)) copied(text, words.copiedLong);
  };
  const toLinkedIn = () => {
    note("linkedin");
    copied(text, words.copiedForLinkedIn);
  };
  const share = () => {
    note("share");
    void navigator.share({ text }).catch(() => undefined);
  };
  const copy = () => {
    note("copy");
    copied(text, words.copied);
  };
  const spoken = (way: "in_person" | "phone", said: string) => (
    <button type="button" class="plain" aria-pressed={followup.fields.way === way} onClick={() => note(way)}>{said}</button>
  );
  return (
    <section aria-label={words.waysTo(people.map(nameOf).join(", "))}>
      <p class="label">{words.ways}</p>
      <div class="row">
        {may("mail") && <a class="button" href={mailTo(everybody, subject, text)} onClick={mail}>{words.mail}</a>}
        {profile && <a class="button" href={profile} target="_blank" rel="noopener noreferrer" onClick={toLinkedIn}>{words.linkedin}</a>}
        {"share" in navigator && <button type="button" class="button" onClick={share}>{words.share}</button>}
        <button type="button" class="button" onClick={copy}>{words.copy}</button>
        {spoken("in_person", words.inPerson)}
        {may("phone") && spoken("phone", words.phone)}
      </div>
      {may("mail") && people.filter(({ fields }) => !fields.email?.includes("@")).map((person) => (
        <Kept key={person.id} row={person} field="email" label={words.noAddress(nameOf(person))} type="email" />
      ))}
      {people.length === 1 && <Unwelcome person={one} />}
    </section>
  );
}
