/** A clipping by its name, which leads to its page on the web where it has one, and what sort of help it is. */
import type { Row } from "../../kinds/model";
import { clippings as words, CLIPPINGS } from "../words/clippings";

export const titleOf = ({ fields }: Row<"clipping">): string => fields.title || fields.url || fields.words || words.unnamed;

export function ClippingName({ clipping }: { clipping: Row<"clipping"> }) {
  const { url, kind } = clipping.fields;
  const title = titleOf(clipping);
  return (
    <>
      {url && /^https?:\/\//i.test(url) ? <a href={url} target="_blank" rel="noopener noreferrer">{title}</a> : title}
      {kind && <p class="aside">{CLIPPINGS[kind] ?? kind}</p>}
    </>
  );
}
