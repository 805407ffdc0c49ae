/** A page's own title and description: asked for by a tap, and never otherwise. */
import { useState } from "preact/hooks";
import { lookUpLink, Problem } from "../../api/client";
import type { ClippingFields, Row } from "../../kinds/model";
import { act } from "../../parts/act";
import { useLive } from "../../parts/live";
import { lookup as words } from "../../parts/words/shelf";
import { accountId } from "../../store/device";
import { get } from "../../store/notebook";

type Told = Awaited<ReturnType<typeof lookUpLink>>;

function sentence(error: unknown): string {
  if (!(error instanceof Problem)) return words.failed;
  // The server says why it does not visit an address, in a sentence for whoever asked.
  if (error.code === "link_refused") return error.message;
  const known = { network: words.network, signed_out: words.signedOut, too_many: words.tooMany } as Partial<Record<string, string>>;
  return known[error.code] ?? words.failed;
}

export function LookUp({ clipping, url }: { clipping: Row<"clipping">; url: string }) {
  const [state, setState] = useState<"" | "asking" | Told | { said: string }>("");
  const signedIn = useLive(accountId, []);
  if (!signedIn) return null;
  const { title, words: own } = clipping.fields;
  const put = (fields: ClippingFields) => act([{ kind: "clipping", id: clipping.id, fields }], { said: words.took });
  // What was written since it was looked up stays.
  const add = async (more: string) => put({ words: [(await get<"clipping">(clipping.id))?.fields.words, more].filter(Boolean).join("\n\n") });
  const look = async () => {
    setState("asking");
    try {
      const told = await lookUpLink(url);
      const { title, words: own } = (await get<"clipping">(clipping.id))?.fields ?? {};
      // What is empty is filled; what somebody wrote stays, and they choose.
      const fields = { ...(told.title && !title && { title: told.title }), ...(told.description && !own && { words: told.description }) };
      if (Object.keys(fields).length > 0) await put(fields);
      setState(told);
    } catch (error) {
      setState({ said: sentence(error) });
    }
  };
  const told = typeof state === "object" && "title" in state ? state : null;
  const another = told?.title && told.title !== title ? told.title : "";
  const more = told?.description && !own?.includes(told.description) ? told.description : "";
  return (
    <>
      <button type="button" class="button" disabled={state === "asking"} title={words.why} onClick={() => void look()}>{words.button}</button>
      <div class="looked-up" role="status">
        {state === "asking" && <p class="aside">{words.looking}</p>}
        {typeof state === "object" && "said" in state && <p>{state.said}</p>}
        {another && (
          <p>
            {words.found(another)}
            <button type="button" class="plain" onClick={() => void put({ title: another })}>{words.use}</button>
          </p>
        )}
        {more && (
          <p>
            {words.says(more)}
            <button type="button" class="plain" onClick={() => void add(more)}>{words.useWords}</button>
          </p>
        )}
        {told && !another && !more && <p class="aside">{words.same}</p>}
      </div>
    </>
  );
}
