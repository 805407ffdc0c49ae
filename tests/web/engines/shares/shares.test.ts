/** What other apps share, case by case, and what becomes of it however odd it is. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mendFields } from "../../../../web/src/domain/rules/mend";
import {
  limitShare,
  MOST_BYTES,
  MOST_FILES,
  readAddress,
  type Share,
  type SharedFile,
  writeAddress,
} from "../../../../web/src/domain/shares";
import { findAddress, guessTitle, stripTracking } from "../../../../web/src/engines/shares/address";
import { guessFileSort } from "../../../../web/src/engines/shares/files";
import { buildClipping, readShare, type ShareReading } from "../../../../web/src/engines/shares/read";

type Given = Partial<Omit<Share, "files">> & { files?: { name: string; type: string; text: string }[] };

const bytesOf = (text: string): ArrayBuffer => new TextEncoder().encode(text).buffer as ArrayBuffer;
const fileOf = (name: string, type: string, text = ""): SharedFile => ({ name, type, bytes: bytesOf(text) });

function share({ files = [], ...texts }: Given): Share {
  const sharedFiles = files.map(({ name, type, text }) => fileOf(name, type, text));
  return { title: "", text: "", url: "", left_out: 0, ...texts, files: sharedFiles };
}

const file = join(import.meta.dirname, "../../../cases/web/shares.json");
const { cases } = JSON.parse(readFileSync(file, "utf8")) as {
  cases: { name: string; share: Given; read: ShareReading }[];
};

test.each(cases)("$name", ({ share: input, read }) => {
  expect(readShare(limitShare(share(input)))).toEqual(read);
});

describe("what is too much", () => {
  test("a megabyte of text is cut, and says so", () => {
    const long = limitShare(share({ text: "word ".repeat(200_000) }));
    expect(long.shortened).toBe(true);
    expect(readShare(long).words.length).toBeLessThanOrEqual(20_000);
    expect(limitShare(share({ text: "short" })).shortened).toBeUndefined();
    expect(limitShare(long).shortened, "also when it is looked at again").toBe(true);
  });

  test("of fifty files ten come along, and the others are told", () => {
    const many = {
      ...share({}),
      files: Array.from({ length: 50 }, (_, at) => fileOf(`${at}.jpg`, "image/jpeg", "x")),
    };
    const { files, left_out } = limitShare(many);
    expect([files.length, left_out]).toEqual([MOST_FILES, 40]);
  });

  test("files that are too large together are left out, the smaller ones stay", () => {
    const large = { ...fileOf("large.pdf", "application/pdf"), bytes: new ArrayBuffer(MOST_BYTES + 1) };
    const { files, left_out } = limitShare({
      ...share({}),
      files: [fileOf("a.txt", "text/plain", "a"), large],
    });
    expect([files.map(({ name }) => name), left_out]).toEqual([["a.txt"], 1]);
  });

  test("an address that no field can hold stays in the words, whole", () => {
    const address = `https://example.org/?q=${"x".repeat(3000)}`;
    const { url, words, title } = readShare(limitShare(share({ title: "Far", text: address })));
    expect([url, words, title]).toEqual([null, address, "Far"]);
  });
});

test("addresses lose what follows people around, and nothing else", () => {
  expect(stripTracking("https://a.org/?b=1&utm_source=x&c=%20d#part")).toBe("https://a.org/?b=1&c=%20d#part");
  expect(stripTracking("https://a.org/?fbclid=1")).toBe("https://a.org/");
  expect(stripTracking("https://a.org/?si=1"), "a short name counts only where it follows").toBe(
    "https://a.org/?si=1",
  );
  expect(stripTracking("https://a.org/x#:~:text=one")).toBe("https://a.org/x");
  expect(findAddress("(see https://a.org/b_(c).)")).toBe("https://a.org/b_(c)");
  expect(guessTitle("https://a.org/2026/how-to-listen-well-998877")).toBe("How to listen well");
  expect(guessTitle("https://a.org/%E0%A4%A")).toBe("");
});

test("files are known by their name before their type", () => {
  const sort = (name: string, type: string) => guessFileSort(fileOf(name, type));
  expect(sort("Dana.vcf", "text/plain")).toBe("card");
  expect(sort("blob", "text/calendar; charset=utf-8")).toBe("calendar");
  expect(sort("page.html", "text/html")).toBe("named");
  expect(sort("drawing.svg", "image/svg+xml")).toBe("named");
});

test("whatever is shared, the clipping is one that the notebook takes as it is, with an address of the web or none", () => {
  const text = fc.oneof(
    fc.string({ unit: "binary", maxLength: 200 }),
    fc.constantFrom(
      "https://a.org/x",
      "javascript:alert(1)",
      "\n",
      " (",
      "http://b.example/?q=“x”",
      "。",
      "\ud83d",
    ),
  );
  const mixed = fc.array(text, { maxLength: 4 }).map((parts) => parts.join(" "));
  fc.assert(
    fc.property(mixed, mixed, mixed, (title, body, url) => {
      const clipping = buildClipping(limitShare(share({ title, text: body, url })), 1);
      const lengths = [clipping.title, clipping.words, clipping.url].map((part) => (part ?? "").length);
      const cut = mendFields("clipping", clipping) as typeof clipping;
      expect([cut.title, cut.words, cut.url].map((part) => (part ?? "").length)).toEqual(lengths);
      if (clipping.url) expect(clipping.url).toMatch(/^https?:\/\//);
      expect(`${clipping.title}${clipping.words}`).not.toMatch(/[\0\u202e]/);
    }),
    { numRuns: 300 },
  );
});

test("what an address carries comes back, and what it cannot carry is told", () => {
  const back = (parts: Partial<Share>) => readAddress(writeAddress({ ...share({}), ...parts }));
  expect(
    back({ title: "On swaps & such", text: "线上\nand below", url: "https://example.org/?a=b" }),
  ).toEqual(share({ title: "On swaps & such", text: "线上\nand below", url: "https://example.org/?a=b" }));
  expect(back({ text: "word ".repeat(2000), left_out: 2 })).toMatchObject({ shortened: true, left_out: 2 });
  expect(back({})).toBeUndefined();
  for (const odd of ["-1", "1e9", "many", "NaN"]) {
    expect(readAddress(new URLSearchParams({ title: "x", left_out: odd }))!.left_out, odd).toBe(
      odd === "1e9" ? 1000 : 0,
    );
  }
});
