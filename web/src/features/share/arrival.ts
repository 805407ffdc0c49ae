/** How a share comes to its page: kept by the worker, by its address, or in the page that the server answers. */

import { isEmptyShare, limitShare, readAddress, type Share, type SharedFile } from "../../domain/shares";
import { decodeBase64 } from "../../domain/text/base64";
import { paths } from "../../routing/paths";
import { correctAddress } from "../../routing/router";
import { keepShare } from "../../store/shares";

interface Arrival {
  /** Under which it waits; "" where no share is named, or it could not be kept. */
  id: string;
  /** What could not be kept: it is on the page all the same. */
  unkept?: Share;
  refused?: true;
  /** Nothing came with it. */
  empty?: true;
}

const META = 'meta[name="shared"]';

/** All in base64: what was shared may be any text, and grows by no more than a third on its way. */
type SharePayload = Record<"title" | "text" | "url", string> & {
  files: Record<"name" | "type" | "bytes", string>[];
  left_out: number;
};

const decodeText = (base64: string): string => new TextDecoder().decode(decodeBase64(base64));
const decodeFile = ({ name, type, bytes }: SharePayload["files"][number]): SharedFile => ({
  name: decodeText(name),
  type: decodeText(type),
  bytes: decodeBase64(bytes).buffer,
});

/** What the server put into the page where no worker was there yet. */
function readShareInPage(): Share | undefined {
  const meta = document.querySelector<HTMLMetaElement>(META);
  if (!meta) return undefined;
  try {
    const { title, text, url, files, left_out } = JSON.parse(meta.content) as SharePayload;
    return {
      title: decodeText(title),
      text: decodeText(text),
      url: decodeText(url),
      files: files.map(decodeFile),
      left_out,
    };
  } catch {
    return undefined;
  }
}

/** Keeps what has come, before anything is shown of it; the address then names it, so that a reload keeps nothing twice. */
export async function takeInShare(): Promise<Arrival> {
  const query = new URLSearchParams(location.search);
  if (query.has("refused")) return { id: "", refused: true };
  const incoming = readShareInPage() ?? readAddress(query);
  const isOfShare = ["title", "text", "url"].some((name) => query.has(name));
  if (query.has("empty") || (!incoming && isOfShare)) return { id: "", empty: true };
  if (!incoming) return { id: query.get("id") ?? "" };
  const share = limitShare(incoming);
  if (isEmptyShare(share)) return { id: "", empty: true };
  try {
    const id = await keepShare(share);
    document.querySelector(META)?.remove();
    correctAddress(paths.share(id));
    return { id };
  } catch {
    return { id: "", unkept: share };
  }
}
