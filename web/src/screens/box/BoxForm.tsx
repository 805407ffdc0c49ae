/** The box itself: words, kind, who, where, Save. The same elements stand in index.html, and are taken over. */
import { useEffect, useRef, useState } from "preact/hooks";
import { Later } from "../../parts/Later";
import { hasMoved } from "../../parts/router";
import { WhoField } from "../../parts/people/WhoField";
import { box } from "../../parts/words/box";
import { Asides, Reading } from "./Asides";
import { Capture } from "./Capture";
import { changeDraft, useDraft } from "./draft";
import { KindChoice } from "./KindChoice";
import { LineRow } from "./LineRow";
import { readPlace, type Place } from "./place";
import { readNow, useKnown, type Reader } from "./reader";
import { saveBox, type Saved } from "./save";

const placeChoice = () => import("./PlaceChoice");

/** A tap on what is no field, nor a memo being heard, leaves the keyboard up, and the page as it stands. */
function keepKeyboard(event: MouseEvent): void {
  if (!(event.target as Element).closest("textarea, .input, audio")) event.preventDefault();
}

export function BoxForm({ place, reader }: { place: Place; reader: Reader | undefined }) {
  const draft = useDraft();
  const [choosing, setChoosing] = useState(false);
  const [reading, setReading] = useState(false);
  const [saved, setSaved] = useState<Saved | null>(null);
  const words = useRef<HTMLTextAreaElement>(null);
  const known = useKnown(draft.text !== "", place.current);
  const meant = readNow(draft, reader, known);
  useEffect(() => {
    if (hasMoved()) words.current?.focus();
  }, []);
  const typed = (text: string) =>
    changeDraft({ text, ...(reader && known && { off: reader.stillOff({ ...draft, text }, known) }) });
  const submit = async (event: Event) => {
    event.preventDefault();
    // Whoever is quicker than the store is still at the event that it will tell.
    const at = place.current === undefined ? (await readPlace()).current : place.current;
    const done = await saveBox(at ?? null);
    if (!done) return;
    setReading(false);
    setSaved(done.kind === "challenge" ? done : null);
    words.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    // Before the script is here, Save does nothing: a form of a dialog without one is not sent anywhere.
    <form class="box" method="dialog" onSubmit={submit} onKeyDown={pressed} onMouseDown={keepKeyboard}>
      <textarea
        ref={words}
        data-home=""
        data-name=""
        aria-label={box.title}
        placeholder={box.hint}
        rows={3}
        autofocus
        value={draft.text}
        onInput={(event) => typed(event.currentTarget.value)}
      />
      <LineRow field={words} draft={draft} reader={reader} known={known} saved={saved} onOver={() => setSaved(null)} />
      {(reading || draft.reading) && <Reading reading={draft.reading} />}
      <KindChoice kind={meant.kind} onChange={(kind) => changeDraft({ kind })} />
      <WhoField
        id="who"
        label={box.who}
        chosen={draft.who}
        onChange={(who) => changeDraft({ who })}
        typed={draft.name}
        onTyped={(name) => changeDraft({ name })}
      />
      <Asides draft={draft} meant={meant} reading={reading || draft.reading !== ""} onReading={setReading} />
      <div class="acts">
        <button type="button" class="plain at" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          <span>{place.current ? box.at(place.current.fields.name ?? "") : box.noEvent}</span>
        </button>
        <button class="button first">{box.save}</button>
      </div>
      {choosing && (
        <Later
          load={placeChoice}
          with={{
            place,
            onDone: () => {
              setChoosing(false);
              words.current?.focus();
            },
          }}
        />
      )}
      <Capture />
    </form>
  );
}
