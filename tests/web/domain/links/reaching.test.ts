/** A message goes by the person's own means: addresses are well formed, whatever stands in names and words. */
import { expect, test } from "vitest";
import { buildLinkedInLink, buildMailLink, fitsMail } from "../../../../web/src/domain/links/reaching";

test("a mail goes to her, with its subject and its lines", () => {
  const address = buildMailLink(
    [{ email: "dana@initech.example" }],
    "Stay interviews",
    "Hi Dana,\n\nthis may help",
  );
  expect(address).toBe(
    "mailto:dana%40initech.example?subject=Stay%20interviews&body=Hi%20Dana%2C%0D%0A%0D%0Athis%20may%20help",
  );
});

test("without an address the mail program asks, and to two people it goes to both", () => {
  expect(buildMailLink([{ name: "Dana" }], "A", "b")).toMatch(/^mailto:\?subject=/);
  expect(buildMailLink([{ email: "not an address" }], "A", "b")).toMatch(/^mailto:\?subject=/);
  expect(buildMailLink([{ email: "a@b.example" }, { email: "c@d.example" }], "A", "b")).toMatch(
    /^mailto:a%40b\.example,c%40d\.example\?/,
  );
});

test("nothing that was typed makes a header of its own", () => {
  const address = buildMailLink(
    [{ email: "dana@x.example?bcc=all@x.example" }],
    "Hi&bcc=all@x.example",
    "a&cc=b\r\nBcc: c",
  );
  const { search, pathname } = new URL(address);
  expect([...new URLSearchParams(search).keys()]).toEqual(["subject", "body"]);
  expect(pathname).not.toContain("?");
});

test("what mail programs would cut is left out of the address, and known to be", () => {
  const long = "a word ".repeat(400);
  expect(fitsMail([], "A", "short")).toBe(true);
  expect(fitsMail([], "A", long)).toBe(false);
  const almost = "x".repeat(1900 - buildMailLink([], "A", "").length);
  expect([fitsMail([], "A", almost), fitsMail([{ email: "a@b.example" }], "A", almost)]).toEqual([
    true,
    false,
  ]);
  expect(buildMailLink([{ email: "a@b.example" }], "A", long)).toBe("mailto:a%40b.example?subject=A");
});

test("whole letters of any script", () => {
  expect(buildMailLink([], "你好", "👩‍💼 é")).toContain(encodeURIComponent("👩‍💼 é"));
});

test("LinkedIn is her profile, or a search for her by name and organisation", () => {
  expect(buildLinkedInLink({ name: "Dana Ruiz, SHRM-SCP", organization: "Acme" }, undefined)).toBe(
    "https://www.linkedin.com/search/results/people/?keywords=Dana%20Ruiz%20Acme",
  );
  expect(buildLinkedInLink({ name: "Dana" }, "https://www.linkedin.com/in/dana")).toBe(
    "https://www.linkedin.com/in/dana",
  );
  expect(buildLinkedInLink({ name: "Dana", organization: "Acme & Co" }, undefined)).toBe(
    "https://www.linkedin.com/search/results/people/?keywords=Dana%20Acme%20%26%20Co",
  );
  expect(buildLinkedInLink({ organization: "Acme" }, undefined)).toBeNull();
});
