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
  expect(labelsOf(CARD, { known: dana })).toEqual(["Use it"]);
  expect(labelsOf(CARD, {})).toEqual(["Use it"]);
});

test("beside one who is known by a name or a mailbox stands a way out", () => {
  expect(labelsOf(CARD, { known: dana, by: "name" })).toEqual(["Use it", "It’s someone new"]);
  expect(labelsOf(CARD, { known: dana, by: "email" })).toEqual(["Use it", "It’s someone new"]);
  expect(labelsOf(CARD, { known: dana, by: "badge" })).toEqual(["Use it"]);
});

test("a firm's card is words, and its page may be somebody's", () => {
  expect(labelsOf(readCode("BEGIN:VCARD\nKIND:org\nFN:Acme\nTEL:1\nEND:VCARD"), {})).toEqual([
    "Add to my jot",
  ]);
  expect(labelsOf(readCode("https://acme.example"), { perhaps: [other] })).toEqual([
    "Add to my jot",
    "It’s Dana Ruiz’s",
    "It’s someone new",
  ]);
});

test("who may be meant is asked, and told apart by their work", () => {
  expect(labelsOf(CARD, { perhaps: [other] })).toEqual(["It’s Dana Ruiz’s", "It’s someone new"]);
  expect(labelsOf(CARD, { perhaps: [dana, other] })).toEqual([
    "It’s Dana Ruiz’s (Acme)",
    "It’s Dana Ruiz’s (Hooli)",
    "It’s someone new",
  ]);
});

test("a badge without a name is most likely of whoever stands alone under Who", () => {
  expect(labelsOf(readCode("SB48213"), { beside: dana })).toEqual(["It’s Dana Ruiz’s", "It’s someone new"]);
  expect(labelsOf(readCode("https://acme.example"), { beside: dana })).toEqual([
    "Add to my jot",
    "It’s Dana Ruiz’s",
  ]);
});
