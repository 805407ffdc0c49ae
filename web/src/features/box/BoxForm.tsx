/** The box itself: words, kind, who, where, Save. The same elements stand in index.html, and are taken over. */

import { useEffect, useRef, useState } from "preact/hooks";
import { changeDraft, useDraft } from "../../data/boxDraft";
import type { Place } from "../../data/currentEvent";
import { isChallenge } from "../../domain/jots/kinds";
import { hasNavigated } from "../../routing/router";
import { box } from "../../text/en/box";
import { Lazy } from "../../ui/Lazy";
import { WhoField } from "../../views/people/WhoField";
import { CaptureButtons } from "./CaptureButtons";
import { ExtraFlags, Reading } from "./ExtraFlags";
import { KindChoice } from "./KindChoice";
import { LineRow } from "./LineRow";
import { type LineReader, readNow, useLineContext } from "./lineReader";
import { type SavedJot, saveBox } from "./save";

const placeChoice = () => import("./PlaceChoice");

/** A tap on what is no field, nor a memo being heard, leaves the keyboard up, and the page as it stands. */
function keepKeyboard(event: MouseEvent): void {
  if (!(event.target as Element).closest("textarea, .input, audio")) event.preventDefault();
}

export function BoxForm({ place, reader }: { place: Place; reader: LineReader | undefined }) {
  const draft = useDraft();
  const [choosing, setChoosing] = useState(false);
  const [reading, setReading] = useState(false);
  const [saved, setSaved] = useState<SavedJot | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const context = useLineContext(draft.text !== "", place.current);
  const line = readNow(draft, reader, context);
  useEffect(() => {
    if (hasNavigated()) words.current?.focus();
  }, []);
  const leaveChoice = () => {
    setChoosing(false);
    words.current?.focus();
  };
  const onInput = (text: string) =>
    changeDraft({
      text,
      ...(reader && context && { off: reader.listStillOff({ ...draft, text }, context) }),
    });
  const submit = async (event: Event) => {
    event.preventDefault();
    // Whoever is quicker than the store is still at the event that it will tell.
    const done = await saveBox(place.current);
    if (!done) return;
    setReading(false);
    setSaved(isChallenge(done) ? done : null);
    words.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Escape" && choosing) leaveChoice();
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    // Before the script is here, Save does nothing: a form of a dialog without one is not sent anywhere.
    <form
      class="box"
      method="dialog"
      onSubmit={(event) => void submit(event)}
      onKeyDown={onKeyDown}
      onMouseDown={keepKeyboard}
    >
      <textarea
        ref={words}
        data-home=""
        data-name=""
        aria-label={box.title}
        placeholder={box.hint}
        rows={3}
        autofocus
        value={draft.text}
        onInput={(event) => onInput(event.currentTarget.value)}
      />
      <LineRow
        field={words}
        draft={draft}
        reader={reader}
        context={context}
        saved={saved}
        onOver={() => setSaved(null)}
      />
      {(reading || draft.reading) && <Reading reading={draft.reading} />}
      <KindChoice kind={line.kind} onChange={(kind) => changeDraft({ kind })} />
      <WhoField
        id="who"
        label={box.who}
        value={draft.who}
        onChange={(who) => changeDraft({ who })}
        inputValue={draft.name}
        onInput={(name) => changeDraft({ name })}
      />
      <ExtraFlags
        draft={draft}
        line={line}
        reading={reading || draft.reading !== ""}
        onReading={setReading}
      />
      {draft.joined && line.in_confidence && reader && <reader.JoinedInConfidence />}
      <div class="acts">
        <button
          type="button"
          class="plain at"
          aria-expanded={choosing}
          onClick={() => setChoosing(!choosing)}
        >
          <span>{place.current ? box.at(place.current.fields.name ?? "") : box.noEvent}</span>
        </button>
        <button type="submit" class="button first">
          {box.save}
        </button>
      </div>
      {choosing && (
        <Lazy
          load={placeChoice}
          with={{
            place,
            onDone: leaveChoice,
          }}
        />
      )}
      <CaptureButtons />
    </form>
  );
}
