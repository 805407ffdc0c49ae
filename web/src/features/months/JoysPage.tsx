/** Good things that happened, tied to nobody. */

import type { TargetedSubmitEvent } from "preact";
import { commit } from "../../data/commit";
import { useFormDraft } from "../../data/formDraft";
import { useLive } from "../../data/live";
import { getToday } from "../../domain/days/days";
import { createId } from "../../domain/records/ids";
import { paths } from "../../routing/paths";
import { buildWindowKey } from "../../store/windowDrafts";
import { formatDay } from "../../text/dates";
import { composer } from "../../text/en/followup";
import { joys as words } from "../../text/en/months";
import { acts } from "../../text/en/records";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";
import { TooLong } from "../../views/TooLong";

const DRAFT = "joy";
const PAGE = 12;

export function JoysPage() {
  const [typed, type, empty] = useFormDraft(DRAFT);
  const text = typed["text"] ?? "";
  const all = useLive(async (read) => (await read.listAll("joy")).reverse());
  const add = async (event: TargetedSubmitEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (!text.trim()) return;
    const form = event.currentTarget;
    if (
      !(await commit(
        [{ kind: "joy", id: createId(), fields: { text: text.trim(), happened_on: getToday() } }],
        {
          draft: buildWindowKey(DRAFT),
        },
      ))
    )
      return;
    empty(typed);
    form.querySelector("textarea")?.focus();
  };
  const bin = (id: string) =>
    void commit([{ kind: "joy", id, fields: { deleted_at: Date.now() } }], { message: acts.binned });
  return (
    <div class="quiet stack">
      <a class="plain back" href={paths.followups}>
        {composer.back}
      </a>
      <Heading title={words.title} />
      <p>{words.lead}</p>
      <form class="stack" onSubmit={(event) => void add(event)}>
        <label>
          <span class="label">{words.label}</span>
          <textarea
            class="input"
            aria-label={words.label}
            rows={2}
            value={text}
            onInput={(event) => type({ text: event.currentTarget.value })}
          />
          <TooLong kind="joy" field="text" text={text} />
        </label>
        <button type="submit" class="button first" disabled={!text.trim()}>
          {words.add}
        </button>
      </form>
      {all?.length === 0 && <p class="empty">{words.none}</p>}
      {!!all?.length && (
        <PagedList
          all={all}
          page={PAGE}
          draw={(shown) => (
            <ul class="list">
              {shown.map(({ id, fields }) => (
                <li key={id} class="line">
                  <div data-name="">
                    {fields.text}
                    <p class="aside">{fields.happened_on && formatDay(fields.happened_on)}</p>
                  </div>
                  <button type="button" class="plain" onClick={() => bin(id)}>
                    {acts.bin}
                  </button>
                </li>
              ))}
            </ul>
          )}
        />
      )}
    </div>
  );
}
