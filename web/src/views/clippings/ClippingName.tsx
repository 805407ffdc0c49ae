/** A clipping by its name, which leads to its page on the web where it has one, and what sort of help it is. */

import { parseWebAddress } from "../../domain/links/webAddress";
import type { Row } from "../../domain/records/model";
import { CLIPPINGS } from "../../text/en/clippings";
import { formatTitle } from "../../text/titles";

export function ClippingName({ clipping }: { clipping: Row<"clipping"> }) {
  const { url, kind } = clipping.fields;
  const title = formatTitle(clipping);
  const address = parseWebAddress(url ?? "");
  return (
    <>
      {address ? (
        <a href={address} data-name="" target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        <span data-name="">{title}</span>
      )}
      {kind && <p class="aside">{CLIPPINGS[kind] ?? kind}</p>}
    </>
  );
}
