/** Which addresses may be followed, and which links a text holds. */
import { describe, expect, test } from "vitest";
import { findLinks } from "../../../../web/src/domain/links/findLinks";
import { getHost, parseWebAddress } from "../../../../web/src/domain/links/webAddress";

describe("an address that may be followed", () => {
  test.each([
    ["https://a.example/x?q=1#d", "https://a.example/x?q=1#d"],
    [" HTTPS://ACME.COM/X ", "https://acme.com/X"],
    ["acme.com/x", "https://acme.com/x"],
    ["www.acme.com:8080", "https://www.acme.com:8080/"],
    ["straße.de", "https://xn--strae-oqa.de/"],
    ["http://intranet/wiki", "http://intranet/wiki"],
    ["acme.com/resume.pdf", "https://acme.com/resume.pdf"],
    ["https://readme.md", "https://readme.md/"],
  ])("%s", (text, url) => expect(parseWebAddress(text)).toBe(url));

  test.each([
    "",
    "acme",
    "javascript:alert(1)",
    "data:text/html,x",
    "file:///etc/passwd",
    "ftp://a.example/x",
    "mailto:dana@acme.example",
    "https://user:secret@a.example/",
    "https://dana@a.example/",
    "https://a.example/a b",
    "https://",
    `https://a.example/${"x".repeat(2000)}`,
    "resume.pdf",
    "Plan 2027.docx",
    "Ana_Diaz.CV.pdf",
  ])("not %s", (text) => expect(parseWebAddress(text)).toBeUndefined());

  test("its host, as it is shown", () => expect(getHost("https://www.acme.com/x")).toBe("acme.com"));
});

describe("links in a text", () => {
  test.each<[text: string, links: string[]]>([
    ["an apostrophe: https://a.example/o'neil, and more", ["https://a.example/o'neil"]],
    [
      "a clever one: https://a.example/o’neil, and acme.com/o’neil",
      ["https://a.example/o’neil", "acme.com/o’neil"],
    ],
    [
      "'https://a.example/o'neil', ('https://b.example/o'neil')",
      ["https://a.example/o'neil", "https://b.example/o'neil"],
    ],
    ["https://a.example/x?of='o'neil'&by=1 and more", ["https://a.example/x?of='o'neil'&by=1"]],
    ["https://a.example/x?of='y'&by=1#z", ["https://a.example/x?of='y'&by=1#z"]],
    ["of https://a.example/x’s and acme.com’s", ["https://a.example/x", "acme.com"]],
    ["‘https://a.example/x’ and ‘acme.com’", ["https://a.example/x", "acme.com"]],
    ["O’Neil.com, o'neil.com", []],
    ["see acme.com for it, or calendly.com/dana/30min.", ["acme.com", "calendly.com/dana/30min"]],
    ["www.acme.com!", ["www.acme.com"]],
    ["my resume.pdf, notes.doc and index.html, in node.js", []],
    ["Resume.PDF, readme.md, setup.py and photos.zip", []],
    [
      "https://a.example/resume.pdf and acme.com/resume.pdf",
      ["https://a.example/resume.pdf", "acme.com/resume.pdf"],
    ],
    ["(see https://a.org/b_(c).)", ["https://a.org/b_(c)"]],
    ["“https://a.example/x”", ["https://a.example/x"]],
    ["看https://a.example/x。次", ["https://a.example/x"]],
    ["https://a.example/x. And https://b.example/y", ["https://a.example/x", "https://b.example/y"]],
    ["dana@acme.com or mailto:dana@acme.com", []],
    ["mailto:dana%40acme.com, mailto:?to=dana@acme.com", []],
    ["https://user:secret@acme.com/", []],
    ["javascript:alert(1) ftp://a.example/x //acme.com/x", []],
    ["4.5 to 6.0, i.e. the S.H.R.M of John.Doe", []],
  ])("%s", (text, links) => {
    expect(findLinks(text).map(({ from, to }) => text.slice(from, to))).toEqual(links);
  });

  test("a text of a hundred thousand letters takes no time worth the name", () => {
    // What grows with the square of its length would take minutes, and the test with it.
    for (const part of ["a.", "https://", "http://a.b/(", "www.", "看https://"])
      findLinks(part.repeat(100_000 / part.length));
  });
});
