/** POST /share in the worker: what another app shares is on the device before anything answers, also offline. */
import { isEmptyShare, limitShare, type SharedFile, writeAddress } from "../domain/shares";
import { paths } from "../routing/paths";
import { closeStore } from "../store/database";
import { keepShare } from "../store/shares";

export const isShare = ({ method, url }: Request): boolean =>
  method === "POST" && new URL(url).origin === location.origin && new URL(url).pathname === paths.share();

const readText = (form: FormData, name: string): string => {
  const value = form.get(name);
  return typeof value === "string" ? value : "";
};

async function readFiles(form: FormData): Promise<SharedFile[]> {
  const files = form
    .getAll("files")
    .filter((part): part is File => typeof part !== "string" && part.size > 0);
  return Promise.all(
    files.map(async (file) => ({ name: file.name, type: file.type, bytes: await file.arrayBuffer() })),
  );
}

/** Answers with the way to the share's page, which shows the share as it is kept. */
export async function takeShare(request: Request): Promise<Response> {
  const form = await request.formData().catch(() => new FormData());
  const texts = { title: readText(form, "title"), text: readText(form, "text"), url: readText(form, "url") };
  let files: SharedFile[] = [];
  try {
    files = await readFiles(form);
    const share = limitShare({ ...texts, files, left_out: 0 });
    if (isEmptyShare(share)) return Response.redirect(`${paths.share()}?empty`, 303);
    return Response.redirect(paths.share(await keepShare(share)), 303);
  } catch {
    // The store would not take it: the words at least go to the page by its address, and what is missing is told there.
    return Response.redirect(
      `${paths.share()}?${writeAddress(limitShare({ ...texts, files: [], left_out: files.length }))}`,
      303,
    );
  } finally {
    closeStore();
  }
}
