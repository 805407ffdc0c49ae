/** What is offered of a code: taken where just one is meant, asked where several may be. */
import { expect, test } from "vitest";
import { listWays } from "../../../../web/src/data/captures/ways";
import { readCode } from "../../../../web/src/engines/codes/read";
import { person } from "../../domain/people/folk";

const CARD = readCode("MECARD:N:Ruiz,Dana;ORG:Acme;EMAIL:dana@acme.example;;");
const dana = person({ name: "Dana Ruiz", organization: "Acme" });
const other = person({ name: "Dana Ruiz", organization: "Hooli" });
const labelsOf = (...args: Parameters<typeof listWays>) => listWays(...args).map((way) => way.label);

test("one who is known is taken, and whoever is new", () => {
  expect(labelsOf(CARD, { known: dana })).toEqual(["Take it"]);
  expect(labelsOf(CARD, {})).toEqual(["Take it"]);
});

test("beside one who is known by a name or a mailbox stands a way out", () => {
  expect(labelsOf(CARD, { known: dana, by: "name" })).toEqual(["Take it", "It is somebody new's"]);
  expect(labelsOf(CARD, { known: dana, by: "email" })).toEqual(["Take it", "It is somebody new's"]);
  expect(labelsOf(CARD, { known: dana, by: "badge" })).toEqual(["Take it"]);
});

test("a firm's card is words, and its page may be somebody's", () => {
  expect(labelsOf(readCode("BEGIN:VCARD\nKIND:org\nFN:Acme\nTEL:1\nEND:VCARD"), {})).toEqual([
    "Put it in the box",
  ]);
  expect(labelsOf(readCode("https://acme.example"), { perhaps: [other] })).toEqual([
    "Put it in the box",
    "It is Dana Ruiz's",
    "It is somebody new's",
  ]);
});

test("who may be meant is asked, and told apart by their work", () => {
  expect(labelsOf(CARD, { perhaps: [other] })).toEqual(["It is Dana Ruiz's", "It is somebody new's"]);
  expect(labelsOf(CARD, { perhaps: [dana, other] })).toEqual([
    "It is Dana Ruiz's (Acme)",
    "It is Dana Ruiz's (Hooli)",
    "It is somebody new's",
  ]);
});

test("a badge without a name is most likely of whoever stands alone under Who", () => {
  expect(labelsOf(readCode("SB48213"), { beside: dana })).toEqual([
    "It is Dana Ruiz's",
    "It is somebody new's",
  ]);
  expect(labelsOf(readCode("https://acme.example"), { beside: dana })).toEqual([
    "Put it in the box",
    "It is Dana Ruiz's",
  ]);
});
