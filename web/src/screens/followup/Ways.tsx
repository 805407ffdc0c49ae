/** How a message goes: one's own mail program, LinkedIn, the share sheet, a copy, or by mouth. */
import type { Row } from "../../kinds/model";
import { fitsMail, linkedIn, mailTo } from "../../helping/reaching";
import { webLink } from "../../intake/plain";
import { keepField } from "../../parts/Kept";
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

export function Ways({ people, subject, text, followup }: Props) {
  const note = (way: string) => void keepField(followup, "way", way);
  const [{ fields }] = people as [Row<"person">];
  const profile = people.length === 1 ? linkedIn(fields, webLink(fields.linkedin_url ?? "")) : null;
  const mail = () => {
    note("mail");
    if (!fitsMail(subject, text)) copied(text, words.copiedLong);
  };
  const share = () => {
    note("share");
    void navigator.share({ text }).catch(() => undefined);
  };
  return (
    <section aria-labelledby={`ways-${people[0]!.id}`}>
      <p class="label" id={`ways-${people[0]!.id}`}>{words.ways}</p>
      <div class="row">
        <a class="button" href={mailTo(people.map(({ fields }) => fields), subject, text)} onClick={mail}>{words.mail}</a>
        {profile && (
          <a class="button" href={profile} target="_blank" rel="noopener noreferrer" onClick={() => {
            note("linkedin");
            copied(text, words.copiedForLinkedIn);
          }}>
            {words.linkedin}
          </a>
        )}
        {"share" in navigator && <button type="button" class="button" onClick={share}>{words.share}</button>}
        <button type="button" class="button" onClick={() => {
          note("copy");
          copied(text, words.copied);
        }}>
          {words.copy}
        </button>
        <button type="button" class="plain" aria-pressed={followup.fields.way === "in_person"} onClick={() => note("in_person")}>{words.inPerson}</button>
        <button type="button" class="plain" aria-pressed={followup.fields.way === "phone"} onClick={() => note("phone")}>{words.phone}</button>
      </div>
    </section>
  );
}
