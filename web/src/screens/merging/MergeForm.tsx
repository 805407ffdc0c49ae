/** Two people side by side, field by field. Where both say something else, the person chooses; the first offer is chosen already. */
import { useMemo, useState } from "preact/hooks";
import type { ComponentChildren } from "preact";
import { fieldsOf, type Row } from "../../kinds/model";
import { choices, united, type Choice, type Side } from "../../matching/merging/fields";
import { keptFirst } from "../../matching/merging/merge";
import { useLive } from "../../parts/live";
import type { Chosen } from "../../parts/merging";
import { nameOf } from "../../parts/people/someone";
import { wear } from "../../parts/styles";
import { merging } from "../../parts/words/merging";
import { pointingAt } from "../../store/merging";
import { getMany } from "../../store/notebook";
import css from "./merging.css?inline";

type Person = Row<"person">;

/** How much of each kind names this person. */
function Carries({ id }: { id: string }) {
  const rows = useLive(() => pointingAt(id), ["jot", "photo", "memo", "followup", "clipping", "event"], [id]);
  const counts = new Map<string, number>();
  for (const { kind } of rows ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return rows ? <p class="aside">{merging.carries([...counts])}</p> : null;
}

interface SideBySide {
  field: string;
  label: string;
  kept: string;
  gone: string;
  /** What will stand, where nothing is to be chosen. */
  stands: string;
}

function Chooser({ choice, label, said, side, onChoose }: { choice: Choice; label: string; said: (value: unknown) => string; side: Side; onChoose: (side: Side) => void }) {
  const offers: [Side, string][] = [
    ["kept", said(choice.kept)],
    ["gone", said(choice.gone)],
    ...(choice.both ? ([["both", `${merging.both}: ${choice.both}`]] as [Side, string][]) : []),
  ];
  return (
    <fieldset class="facing">
      <legend class="label">{label}</legend>
      {offers.map(([one, words]) => (
        <label key={one} class="facing-offer" data-both={one === "both" || undefined}>
          <input type="radio" name={`merge-${choice.field}`} checked={one === side} onChange={() => onChoose(one)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Facing({ label, kept, gone, stands }: SideBySide) {
  return (
    <div class="facing">
      <span class="label">{label}</span>
      {[kept, gone].map((words, at) => (
        <span key={at} class="facing-said" data-stands={(words !== "" && words === stands) || undefined}>{words || "–"}</span>
      ))}
    </div>
  );
}

interface Props {
  one: Person;
  other: Person;
  onMerge: (chosen: Chosen) => void;
  /** The button that merges is `children`'s first neighbour; these stand beside it. */
  children?: ComponentChildren;
  /** Beside the words on the button that merges. */
  hint?: ComponentChildren;
}

export function MergeForm({ one, other, onMerge, children, hint }: Props) {
  wear(css);
  const [kept, gone] = keptFirst(one, other);
  const [chosen, setChosen] = useState<Chosen>({});
  const asked = useMemo(() => choices(kept, gone), [kept, gone]);
  const places = [kept, gone].flatMap(({ fields }) => fields.event_id ?? []);
  const events = useLive(() => getMany(places), ["event"], places);
  const said = (value: unknown): string => {
    const event = events?.find(({ id }) => id === value) as Row<"event"> | undefined;
    return event ? (event.fields.name ?? "") : typeof value === "string" && !places.includes(value) ? value : "";
  };
  const stands = { ...fieldsOf(kept), ...united(kept, gone, chosen) };
  const clear = Object.entries(merging.fields).flatMap(([field, label]): SideBySide[] => {
    const [mine, theirs] = [said(fieldsOf(kept)[field]), said(fieldsOf(gone)[field])];
    if ((!mine && !theirs) || asked.some((choice) => choice.field === field)) return [];
    return [{ field, label, kept: mine, gone: theirs, stands: said(stands[field]) }];
  });
  return (
    <form
      class="merging"
      onSubmit={(event) => {
        event.preventDefault();
        onMerge(chosen);
      }}
    >
      <div class="facing">
        <span class="label" />
        {[kept, gone].map((person, at) => (
          <div key={person.id}>
            <p class="aside">{at ? merging.second : merging.first}</p>
            <p class="hers">{nameOf(person)}</p>
            <Carries id={person.id} />
          </div>
        ))}
      </div>
      <p class="aside">{asked.length ? merging.choose : merging.clear}</p>
      {asked.filter(({ field }) => merging.fields[field]).map((choice) => (
        <Chooser
          key={choice.field}
          choice={choice}
          label={merging.fields[choice.field]!}
          said={said}
          side={chosen[choice.field] ?? choice.first}
          onChoose={(side) => setChosen({ ...chosen, [choice.field]: side })}
        />
      ))}
      {clear.map((line) => <Facing key={line.field} {...line} />)}
      <div class="row">
        <button class="button first" data-key="">{merging.merge} {hint}</button>
        {children}
      </div>
    </form>
  );
}
