/** Words kept beside a record because two devices wrote at once, and what may become of them. */
import { fieldsOf, type Change, type Row } from "../kinds/model";
import { wordingsOf } from "../store/notebook";
import { act } from "./act";
import { useLive } from "./live";
import { jots } from "./words/jots";

/** Text of several lines is put below, a name or a title beside. */
const joined = (field: string, now: unknown, words: string): string =>
  [now, words].filter(Boolean).join(/^(text|reading|answer|words|draft|intention|caption)$/.test(field) ? "\n\n" : " / ");

export function Wordings({ row }: { row: Row }) {
  const kept = useLive(() => wordingsOf(row.id), ["wording"], [row.id]);
  if (!kept?.length) return null;
  return (
    <>
      {kept.map((wording) => {
        const { field, words } = wording.fields;
        const name = field ?? "";
        const settle = (said: string, value?: string) => {
          const gone: Change = { kind: "wording", id: wording.id, fields: { deleted_at: Date.now() } };
          const used = { kind: row.kind, id: row.id, fields: { [name]: value } } as Change;
          void act(value === undefined ? [gone] : [used, gone], { said });
        };
        return (
          <aside class="wording" key={wording.id}>
            <p class="aside">{jots.wording}</p>
            <blockquote class="hers">{words}</blockquote>
            <div class="row">
              <button type="button" class="button" onClick={() => settle(jots.used, words ?? "")}>{jots.useThis}</button>
              <button
                type="button"
                class="button"
                onClick={() => settle(jots.bothKept, joined(name, fieldsOf(row)[name], words ?? ""))}
              >
                {jots.keepBoth}
              </button>
              <button type="button" class="plain" onClick={() => settle(jots.dismissed)}>{jots.dismiss}</button>
            </div>
          </aside>
        );
      })}
    </>
  );
}
