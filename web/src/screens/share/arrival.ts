/** How a share comes to its page: kept by the worker, by its address, or in the page that the server answers. */
import { limited, ofAddress, type Share, type SharedFile } from "../../intake/shares";
import { settle } from "../../parts/router";
import { keepShare } from "../../store/shares";

export interface Arrived {
  /** Under which it waits; "" where no share is named, or it could not be kept. */
  id: string;
  /** What could not be kept: it is on the page all the same. */
  unkept?: Share;
  refused?: true;
}

const META = 'meta[name="shared"]';

/** All in base64: what was shared may be any text, and grows by no more than a third on its way. */
type Told = Record<"title" | "text" | "url", string> & { files: Record<"name" | "type" | "bytes", string>[]; left_out: number };

const bytesOf = (base64: string): Uint8Array<ArrayBuffer> => Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
const textOf = (base64: string): string => new TextDecoder().decode(bytesOf(base64));
const fileOf = ({ name, type, bytes }: Told["files"][number]): SharedFile => ({ name: textOf(name), type: textOf(type), bytes: bytesOf(bytes).buffer });

/** What the server put into the page where no worker was there yet. */
function inThePage(): Share | undefined {
  const meta = document.querySelector<HTMLMetaElement>(META);
  if (!meta) return undefined;
  try {
    const { title, text, url, files, left_out } = JSON.parse(meta.content) as Told;
    return { title: textOf(title), text: textOf(text), url: textOf(url), files: files.map(fileOf), left_out };
  } catch {
    return undefined;
  }
}

/** Keeps what has come, before anything is shown of it; the address then names it, so that a reload keeps nothing twice. */
export async function arrive(): Promise<Arrived> {
  const asked = new URLSearchParams(location.search);
  if (asked.has("refused")) return { id: "", refused: true };
  const come = inThePage() ?? ofAddress(asked);
  if (!come) return { id: asked.get("id") ?? "" };
  const share = limited(come);
  try {
    const id = await keepShare(share);
    document.querySelector(META)?.remove();
    settle(`/share?id=${id}`);
    return { id };
  } catch {
    return { id: "", unkept: share };
  }
}
