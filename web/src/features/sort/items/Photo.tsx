/** A photo of a card or badge beside the fields to type it up in: somebody new, or somebody known. */

import { listOffersForName, type Offer } from "../../../data/people/offers";
import { people as words } from "../../../text/en/records";
import { triage } from "../../../text/en/sort";
import { KeyCap } from "../../../ui/KeyCap";
import { Picture } from "../../../views/captures/Picture";
import { LimitedField } from "../../../views/LimitedField";
import { FirstMatchField } from "../../../views/merging/FirstMatchField";
import { Answers } from "../Answers";
import { addLack, findBookRow, type ItemProps } from "../item";
import { isTyped, useItemDraft } from "../itemDraft";
import { JotWords } from "../JotWords";
import { isBlank, LINES, transcribeCard } from "../transcribeCard";

const KEYBOARDS = { job_title: "text", organization: "text", email: "email", phone: "tel" } as const;

export function Photo({ thing, book, settle }: ItemProps) {
  const [typed, type] = useItemDraft(thing.key);
  const photo = findBookRow(book, "photo", thing.id);
  if (!photo) return null;
  const { jot_id, sha256 } = photo.fields;
  const jot = jot_id ? findBookRow(book, "jot", jot_id) : undefined;
  const caption = typed["caption"] ?? photo.fields.caption ?? "";

  const keep = () => {
    const { name, changes } = transcribeCard(book.person, photo, typed);
    return settle(triage.photoSaid(name), changes, true);
  };
  const leave = () => {
    const more = caption.trim() ? { caption: caption.trim() } : {};
    return settle(
      triage.noOwnerSaid,
      [{ kind: "photo", id: photo.id, fields: { may_lack: addLack(photo, "person_id"), ...more } }],
      isTyped(typed),
    );
  };
  const choose = ({ drafts: [one] }: Offer) => {
    type({ name: one!.name, person: one!.id ?? "new" });
    document.getElementById("card-job_title")?.focus();
  };
  /** Enter leads from line to line. It keeps only at the end: letters that follow are commands to the next card. */
  const press = (event: KeyboardEvent) => {
    const field = event.target;
    if (event.key !== "Enter" || !(field instanceof HTMLInputElement)) return;
    event.preventDefault();
    if (event.ctrlKey || event.metaKey) {
      if (!isBlank(typed) && !offered.length) void keep();
      return;
    }
    const stops = [...field.form!.querySelectorAll<HTMLElement>("input, [type=submit]")];
    stops[stops.indexOf(field) + 1]?.focus();
  };
  const offered = typed["person"] ? [] : listOffersForName(book.person, (typed["name"] ?? "").trim());
  return (
    <form
      class="typing-up"
      onKeyDown={press}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(typed)) void keep();
      }}
    >
      {sha256 && <Picture sha256={sha256} alt={triage.photoAlt} />}
      <div class="stack">
        {jot && <JotWords jot={jot} book={book} small />}
        <FirstMatchField
          id="whose"
          label={words.fields.name}
          value={typed["name"] ?? ""}
          onInput={(name) => type({ name, person: "" })}
          offers={offered}
          onTake={choose}
          first
        />
        {LINES.map((field) => (
          <LimitedField
            key={field}
            id={`card-${field}`}
            kind="person"
            field={field}
            label={words.fields[field]}
            enterkeyhint="next"
            inputMode={KEYBOARDS[field]}
            autocomplete="off"
            value={typed[field] ?? ""}
            onInput={(line) => type({ [field]: line })}
          />
        ))}
        <LimitedField
          kind="photo"
          field="caption"
          label={triage.caption}
          enterkeyhint="next"
          value={caption}
          onInput={(line) => type({ caption: line })}
        />
        <button type="submit" class="button first" disabled={isBlank(typed)}>
          {triage.keep} <KeyCap of={triage.keepKeys} />
        </button>
        <Answers answers={[]} rest={[{ key: "0", label: triage.noOwner, act: () => void leave() }]} />
      </div>
    </form>
  );
}
