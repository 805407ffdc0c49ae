/** A memo to be heard and typed up: it becomes a jot, and stays beside it. */

import { useRef } from "preact/hooks";
import { beginJot, findKind, JOT_KINDS } from "../../../domain/jots/kinds";
import { createId } from "../../../domain/records/ids";
import { jots } from "../../../text/en/jots";
import { merging } from "../../../text/en/merging";
import { triage } from "../../../text/en/sort";
import { KeyCap } from "../../../ui/KeyCap";
import { Voice } from "../../../views/captures/Voice";
import { TooLong } from "../../../views/TooLong";
import { Answers } from "../Answers";
import { addLack, findBookRow, type ItemProps } from "../item";
import { useItemDraft } from "../itemDraft";

export function Memo({ thing, book, settle }: ItemProps) {
  const [typed, type] = useItemDraft(thing.key);
  const form = useRef<HTMLFormElement>(null);
  const memo = findBookRow(book, "memo", thing.id);
  if (!memo) return null;
  const { sha256, person_id, event_id, recorded_at, created_at, in_confidence } = memo.fields;
  const words = typed["words"] ?? memo.fields.words ?? "";
  const kind = findKind(typed["kind"]) ?? "note";

  const keep = async () => {
    const id = createId();
    const jot = {
      ...beginJot(kind),
      text: words.trim(),
      person_ids: person_id ? [person_id] : [],
      event_id: event_id ?? null,
      heard_at: recorded_at ?? created_at ?? Date.now(),
      ...(in_confidence && { in_confidence: true }),
    };
    const typedUp = { kind: "memo" as const, id: memo.id, fields: { jot_id: id } };
    await settle(triage.memoSaid, [{ kind: "jot", id, fields: jot }, typedUp], true);
  };
  const leave = () =>
    settle(triage.memoNoneSaid, [
      { kind: "memo", id: memo.id, fields: { may_lack: addLack(memo, "jot_id") } },
    ]);
  const play = () => {
    const audio = form.current?.querySelector("audio");
    if (audio?.paused) void audio.play().catch(() => {});
    else audio?.pause();
  };
  return (
    <form
      ref={form}
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (words.trim()) void keep();
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && words.trim()) void keep();
      }}
    >
      {sha256 && <Voice sha256={sha256} />}
      <div class="typing">
        <label for="memo-words" data-key="w">
          <KeyCap of="w" />
          <span>{triage.memoWords}</span>
          <KeyCap of={merging.enter} />
        </label>
        <textarea
          id="memo-words"
          class="input"
          rows={4}
          value={words}
          onInput={(event) => type({ words: event.currentTarget.value })}
        />
        <TooLong kind="jot" field="text" text={words} />
      </div>
      <fieldset class="row">
        <legend class="label">{triage.memoKind}</legend>
        {JOT_KINDS.map((one) => (
          <label key={one} class="tick">
            <input
              type="radio"
              name="memo-kind"
              checked={one === kind}
              onChange={() => type({ kind: one })}
            />
            {jots.kinds[one]}
          </label>
        ))}
      </fieldset>
      <button type="submit" class="button first" disabled={!words.trim()}>
        {triage.keep} <KeyCap of={triage.keepKeys} />
      </button>
      <Answers
        answers={[]}
        rest={[
          { key: "p", label: triage.play, act: play },
          { key: "0", label: triage.memoNone, act: () => void leave() },
        ]}
      />
    </form>
  );
}
