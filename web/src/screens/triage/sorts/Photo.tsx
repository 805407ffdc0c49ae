/** A photo of a card or badge beside the fields to type it up in: somebody new, or somebody known. */
import { LIMITS } from "../../../kinds/limits";
import { Picture } from "../../../parts/capture/Picture";
import { people as words } from "../../../parts/words/records";
import { triage } from "../../../parts/words/triage";
import { Answers } from "../Answers";
import { alsoLacks, rowOf, type Asking } from "../asking";
import { JotWords } from "../JotWords";
import { offersFor, type Offer } from "../../merging/offers";
import { isTyped, useTyped } from "../typed";
import { isBlank, LINES, typedUp } from "../typedUp";
import { Typing } from "../../merging/Typing";

const KEYBOARDS = { job_title: "text", organization: "text", email: "email", phone: "tel" } as const;

export function Photo({ thing, book, settle }: Asking) {
  const [typed, type] = useTyped(thing.key);
  const photo = rowOf(book, "photo", thing.id);
  if (!photo) return null;
  const { jot_id, sha256 } = photo.fields;
  const jot = jot_id ? rowOf(book, "jot", jot_id) : undefined;
  const caption = typed["caption"] ?? photo.fields.caption ?? "";

  const keep = () => {
    const { called, changes } = typedUp(book.person, photo, typed);
    return settle(triage.photoSaid(called), changes, true);
  };
  const leave = () => {
    const more = caption.trim() ? { caption: caption.trim() } : {};
    return settle(triage.noOwnerSaid, [{ kind: "photo", id: photo.id, fields: { may_lack: alsoLacks(photo, "person_id"), ...more } }], isTyped(typed));
  };
  const choose = ({ meant: [one] }: Offer) => {
    type({ name: one!.name, person: "id" in one! ? one.id : "new" });
    document.getElementById("card-job_title")?.focus();
  };
  return (
    <form
      class="typing-up"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isBlank(typed)) void keep();
      }}
    >
      {sha256 && <Picture sha256={sha256} alt={triage.photoAlt} />}
      <div class="stack">
        {jot && <JotWords jot={jot} book={book} small />}
        <Typing
          id="whose"
          label={words.fields.name}
          typed={typed["name"] ?? ""}
          onType={(name) => type({ name, person: "" })}
          offers={typed["person"] ? [] : offersFor(book.person, (typed["name"] ?? "").trim())}
          onTake={choose}
          first
        />
        {LINES.map((field) => (
          <label key={field}>
            <span class="label">{words.fields[field]}</span>
            <input
              id={`card-${field}`}
              class="input"
              inputMode={KEYBOARDS[field]}
              autocomplete="off"
              maxLength={LIMITS["person"]![field]![1]}
              value={typed[field] ?? ""}
              onInput={(event) => type({ [field]: event.currentTarget.value })}
            />
          </label>
        ))}
        <label>
          <span class="label">{triage.caption}</span>
          <input class="input" value={caption} maxLength={LIMITS["photo"]!["caption"]![1]} onInput={(event) => type({ caption: event.currentTarget.value })} />
        </label>
        <button class="button first" disabled={isBlank(typed)}>{triage.keep}</button>
        <Answers answers={[]} rest={[{ key: "0", label: triage.noOwner, act: () => void leave() }]} />
      </div>
    </form>
  );
}
