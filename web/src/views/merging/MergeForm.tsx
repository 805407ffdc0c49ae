/** Two people side by side, field by field. Where both say something else, the person chooses; the first offer is chosen already. */

import type { ComponentChildren } from "preact";
import { useMemo, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import type { MergeChoices } from "../../data/merging";
import { getName } from "../../data/people/someone";
import { type Choice, listChoices, type Side, uniteFields } from "../../domain/people/merging/fields";
import { orderForMerge } from "../../domain/people/merging/merge";
import { getFields, type Kind, type Row } from "../../domain/records/model";
import { merging } from "../../text/en/merging";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./merging.css?inline";

type Person = Row<"person">;

/** How much of each kind names this person. */
function Carries({ id }: { id: string }) {
  const rows = useLive((read) => read.listReferrers(id), [id]);
  const counts = new Map<Kind, number>();
  for (const { kind } of rows ?? []) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return rows ? <p class="aside">{merging.carries([...counts])}</p> : null;
}

interface SideBySide {
  field: string;
  label: string;
  survivor: string;
  duplicate: string;
  /** What will stand, where nothing is to be chosen. */
  stands: string;
}

function Chooser({
  choice,
  label,
  inWords,
  side,
  onChoose,
}: {
  choice: Choice;
  label: string;
  inWords: (value: unknown) => string;
  side: Side;
  onChoose: (side: Side) => void;
}) {
  const offers: [Side, string][] = [
    ["survivor", inWords(choice.survivor)],
    ["duplicate", inWords(choice.duplicate)],
    ...(choice.both ? [["both", `${merging.both}: ${choice.both}`] satisfies [Side, string]] : []),
  ];
  return (
    <fieldset class="facing">
      <legend class="label">{label}</legend>
      {offers.map(([one, words]) => (
        <label key={one} class="facing-offer" data-both={one === "both" || undefined}>
          <input
            type="radio"
            name={`merge-${choice.field}`}
            checked={one === side}
            onChange={() => onChoose(one)}
          />
          <span data-name>{words}</span>
        </label>
      ))}
    </fieldset>
  );
}

function Facing({ label, survivor, duplicate, stands }: SideBySide) {
  return (
    <div class="facing">
      <span class="label">{label}</span>
      {[survivor, duplicate].map((words, at) => (
        <span
          key={at}
          class="facing-value"
          data-name
          data-stands={(words !== "" && words === stands) || undefined}
        >
          {words || "–"}
        </span>
      ))}
    </div>
  );
}

interface Props {
  one: Person;
  other: Person;
  onMerge: (chosen: MergeChoices) => void;
  /** The button that merges is `children`'s first neighbour; these stand beside it. */
  children?: ComponentChildren;
  /** Beside the words on the button that merges. */
  hint?: ComponentChildren;
}

export function MergeForm({ one, other, onMerge, children, hint }: Props) {
  adoptStyles(css);
  const [survivor, duplicate] = orderForMerge(one, other);
  const [chosen, setChosen] = useState<MergeChoices>({});
  const choices = useMemo(() => listChoices(survivor, duplicate), [survivor, duplicate]);
  const places = [survivor, duplicate].flatMap(({ fields }) => fields.event_id ?? []);
  const events = useLive((read) => read.findRecords(places, "event"), places);
  const inWords = (value: unknown): string => {
    const event = events?.find(({ id }) => id === value);
    return event
      ? (event.fields.name ?? "")
      : typeof value === "string" && !places.includes(value)
        ? value
        : "";
  };
  const stands = { ...getFields(survivor), ...uniteFields(survivor, duplicate, chosen) };
  const clear = Object.entries(merging.fields).flatMap(([field, label]): SideBySide[] => {
    const [mine, theirs] = [inWords(getFields(survivor)[field]), inWords(getFields(duplicate)[field])];
    if ((!mine && !theirs) || choices.some((choice) => choice.field === field)) return [];
    return [{ field, label, survivor: mine, duplicate: theirs, stands: inWords(stands[field]) }];
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
        {[survivor, duplicate].map((person, at) => (
          <div key={person.id}>
            <p class="aside">{at ? merging.second : merging.first}</p>
            <p class="quote">{getName(person)}</p>
            <Carries id={person.id} />
          </div>
        ))}
      </div>
      <p class="aside">{choices.length ? merging.choose : merging.clear}</p>
      {choices
        .filter(({ field }) => merging.fields[field])
        .map((choice) => (
          <Chooser
            key={choice.field}
            choice={choice}
            label={merging.fields[choice.field]!}
            inWords={inWords}
            side={chosen[choice.field] ?? choice.first}
            onChoose={(side) => setChosen({ ...chosen, [choice.field]: side })}
          />
        ))}
      {clear.map((line) => (
        <Facing key={line.field} {...line} />
      ))}
      <div class="row">
        <button type="submit" class="button first" data-key="">
          {merging.merge} {hint}
        </button>
        {children}
      </div>
    </form>
  );
}
