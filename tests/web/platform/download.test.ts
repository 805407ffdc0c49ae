/** A file that is saved: by a download, or where that leads nowhere by the share sheet, and what came of it is told. */
import { afterEach, expect, test, vi } from "vitest";
import { saveFile } from "../../../web/src/platform/download";

const file = new File(["{}"], "heedful.json", { type: "application/json" });
afterEach(() => void vi.unstubAllGlobals());

const fail = (name: string) => () => Promise.reject(new DOMException("", name));

test.each([
  ["saved", () => Promise.resolve()],
  ["cancelled", fail("AbortError")],
  ["tap", fail("NotAllowedError")],
] as const)("in the home-screen app of iOS the share sheet has it: %s", async (saving, share) => {
  const shared = vi.fn(share);
  vi.stubGlobal("navigator", { standalone: true, share: shared });
  expect(await saveFile(file)).toBe(saving);
  expect(shared).toHaveBeenCalledWith({ files: [file] });
});

test("there, without a share sheet, nothing is said to be saved", async () => {
  vi.stubGlobal("navigator", { standalone: true });
  expect(await saveFile(file)).toBe("cancelled");
});

test("elsewhere it is downloaded under its name", async () => {
  const link = { href: "", download: "", click: vi.fn() };
  vi.stubGlobal("navigator", {});
  vi.stubGlobal("document", { createElement: () => link });
  expect(await saveFile(file)).toBe("saved");
  expect(link).toMatchObject({ download: "heedful.json", href: expect.stringMatching(/^blob:/) });
  expect(link.click).toHaveBeenCalled();
});
