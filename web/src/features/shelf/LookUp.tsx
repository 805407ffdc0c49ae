/** A page's own title and description: asked for by a tap, and never otherwise. */
import { useState } from "preact/hooks";
import { lookUpLink, Problem } from "../../api/client";
import { commit } from "../../data/commit";
import { useLive } from "../../data/live";
import type { ClippingFields, Row } from "../../domain/records/model";
import { readAccountId } from "../../store/device";
import { findRecord } from "../../store/notebook";
import { lookup as words } from "../../text/en/shelf";

type LinkLookup = Awaited<ReturnType<typeof lookUpLink>>;

const PROBLEMS: Record<string, string> = {
  network: words.network,
  signed_out: words.signedOut,
  too_many: words.tooMany,
};

function sentence(error: unknown): string {
  if (!(error instanceof Problem)) return words.failed;
  // The server says why it does not visit an address, in a sentence for whoever asked.
  if (error.code === "link_refused") return error.message;
  return PROBLEMS[error.code] ?? words.failed;
}

export function LookUp({ clipping, url }: { clipping: Row<"clipping">; url: string }) {
  const [state, setState] = useState<"" | "asking" | LinkLookup | { problem: string }>("");
  const signedIn = useLive(readAccountId);
  if (!signedIn) return null;
  const { title, words: own } = clipping.fields;
  const put = (fields: ClippingFields) =>
    commit([{ kind: "clipping", id: clipping.id, fields }], { message: words.took });
  // What was written since it was looked up stays.
  const add = async (more: string) =>
    put({
      words: [(await findRecord(clipping.id, "clipping"))?.fields.words, more].filter(Boolean).join("\n\n"),
    });
  const look = async () => {
    setState("asking");
    try {
      const page = await lookUpLink(url);
      const { title, words: own } = (await findRecord(clipping.id, "clipping"))?.fields ?? {};
      // What is empty is filled; what somebody wrote stays, and they choose.
      const fields = {
        ...(page.title && !title && { title: page.title }),
        ...(page.description && !own && { words: page.description }),
      };
      if (Object.keys(fields).length > 0) await put(fields);
      setState(page);
    } catch (error) {
      setState({ problem: sentence(error) });
    }
  };
  const page = typeof state === "object" && "title" in state ? state : null;
  const another = page?.title && page.title !== title ? page.title : "";
  const more = page?.description && !own?.includes(page.description) ? page.description : "";
  return (
    <>
      <button
        type="button"
        class="button"
        disabled={state === "asking"}
        title={words.why}
        onClick={() => void look()}
      >
        {words.button}
      </button>
      <div class="looked-up" role="status">
        {state === "asking" && <p class="aside">{words.looking}</p>}
        {typeof state === "object" && "problem" in state && <p>{state.problem}</p>}
        {another && (
          <p>
            {words.found(another)}
            <button type="button" class="plain" onClick={() => void put({ title: another })}>
              {words.use}
            </button>
          </p>
        )}
        {more && (
          <p>
            {words.says(more)}
            <button type="button" class="plain" onClick={() => void add(more)}>
              {words.useWords}
            </button>
          </p>
        )}
        {page && !another && !more && <p class="aside">{words.same}</p>}
      </div>
    </>
  );
}
