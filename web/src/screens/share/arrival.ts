/** How a share comes to its page: kept by the worker, by its address, or in the page that the server answers. */
import { limited, type Share, type SharedFile } from "../../intake/shares";
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

function fileOf({ name, type, base64 }: { name: string; type: string; base64: string }): SharedFile {
  return { name, type, bytes: Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer };
}

/** What the server put into the page where no worker was there yet. */
function inThePage(): Share | undefined {
  const meta = document.querySelector<HTMLMetaElement>(META);
  if (!meta) return undefined;
  try {
    const { files, ...texts } = JSON.parse(meta.content) as Omit<Share, "files"> & { files: Parameters<typeof fileOf>[0][] };
    return { ...texts, files: files.map(fileOf) };
  } catch {
    return undefined;
  }
}

function inTheAddress(asked: URLSearchParams): Share | undefined {
  const [title, text, url] = ["title", "text", "url"].map((name) => asked.get(name) ?? "") as [string, string, string];
  return title || text || url ? { title, text, url, files: [], left_out: 0 } : undefined;
}

/** Keeps what has come, before anything is shown of it; the address then names it, so that a reload keeps nothing twice. */
export async function arrive(): Promise<Arrived> {
  const asked = new URLSearchParams(location.search);
  if (asked.has("refused")) return { id: "", refused: true };
  const come = inThePage() ?? inTheAddress(asked);
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
