/** The box itself: words, kind, who, where, Save. The same elements stand in index.html, and are taken over. */
import { useEffect, useRef, useState } from "preact/hooks";
import { hasMoved } from "../../parts/router";
import { WhoField } from "../../parts/people/WhoField";
import { box } from "../../parts/words/box";
import { Capture } from "./Capture";
import { changeDraft, useDraft } from "./draft";
import { KindChoice } from "./KindChoice";
import { readPlace, type Place } from "./place";
import { PlaceChoice } from "./PlaceChoice";
import { saveBox } from "./save";

export function BoxForm({ place }: { place: Place }) {
  const draft = useDraft();
  const [choosing, setChoosing] = useState(false);
  const words = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (hasMoved()) words.current?.focus();
  }, []);
  const submit = async (event: Event) => {
    event.preventDefault();
    // Whoever is quicker than the store is still at the event that it will tell.
    const at = place.current === undefined ? (await readPlace()).current : place.current;
    if (await saveBox(at?.id ?? null)) words.current?.focus();
  };
  const pressed = (event: KeyboardEvent) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void submit(event);
  };
  return (
    <form class="box" onSubmit={submit} onKeyDown={pressed}>
      <textarea
        ref={words}
        data-home=""
        aria-label={box.title}
        placeholder={box.hint}
        rows={3}
        autofocus
        value={draft.text}
        onInput={(event) => changeDraft({ text: event.currentTarget.value })}
      />
      <KindChoice kind={draft.kind} onChange={(kind) => changeDraft({ kind })} />
      <WhoField
        id="who"
        label={box.who}
        chosen={draft.who}
        onChange={(who) => changeDraft({ who })}
        typed={draft.name}
        onTyped={(name) => changeDraft({ name })}
      />
      <div class="acts">
        <button type="button" class="plain at" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          <span>{place.current ? box.at(place.current.fields.name ?? "") : box.noEvent}</span>
        </button>
        <button class="button first">{box.save}</button>
      </div>
      {choosing && (
        <PlaceChoice
          place={place}
          onDone={() => {
            setChoosing(false);
            words.current?.focus();
          }}
        />
      )}
      <Capture />
    </form>
  );
}
