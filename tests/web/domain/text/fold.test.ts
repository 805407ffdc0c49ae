/** Which words are the same, however they are typed, and which are not. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { composeLetters, foldCase, foldText, foldWord } from "../../../../web/src/domain/text/fold";
import { splitFoldedWords } from "../../../../web/src/engines/search/terms";

test.each([
  ["accents", "José Núñez", "jose nunez"],
  ["marks by themselves", "Jose\u0301", "José"],
  ["capitals", "ÉMILE", "émile"],
  ["a capital with a dot", "İnci", "inci"],
  ["an i without a dot", "Yıldız", "yildiz"],
  ["a sharp s", "Straße", "STRASSE"],
  ["a capital sharp s", "STRAẞE", "strasse"],
  ["an l with a stroke", "Łukasz", "lukasz"],
  ["Danish letters", "Søren Kjær", "soren kjaer"],
  ["a French ligature", "Cœur", "coeur"],
  ["Icelandic letters", "Þórður Guðmundsson", "thordur gudmundsson"],
  ["Vietnamese", "Đặng Thị Hồng", "dang thi hong"],
  ["a curly apostrophe", "O’Brien", "O'Brien"],
  ["the apostrophe of another keyboard", "O`Brien", "O´Brien"],
  ["white space of any sort", " Dana\u00a0\t Ruiz \n", "dana ruiz"],
  ["wide letters", "Ｄａｎａ", "dana"],
  ["a ligature of type", "ﬁne", "fine"],
  ["Greek at the end of a word", "ΟΔΟΣ", "οδοσ"],
  ["Greek accents", "Άννα", "αννα"],
  ["Cyrillic", "ЁЛКИНА", "елкина"],
  ["Arabic with and without hamza", "أحمد", "احمد"],
  ["an emoji with and without its shape", "❤\ufe0f", "❤"],
])("the same: %s", (_, one, other) => {
  expect(foldText(one)).toBe(foldText(other));
});

test.each([
  ["the vowels of Devanagari", "की", "का"],
  ["the vowels of Tamil", "தமிழ", "தமழ"],
  ["the vowels of Thai", "กิน", "กน"],
  ["the voice of kana", "が", "か"],
  ["the vowels of Hebrew", "שָׁלוֹם", "שלום"],
  ["two words", "Ann Lee", "Annlee"],
])("not the same: %s", (_, one, other) => {
  expect(foldText(one)).not.toBe(foldText(other));
});

test("a text that is folded stays as it is, and is one for every way to put its letters together", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (text) => {
      const folded = foldText(text);
      expect(foldText(folded)).toBe(folded);
      expect(foldText(composeLetters(text))).toBe(folded);
    }),
    { numRuns: 2_000 },
  );
});

test("a word of a sentence is sought without its possessive and apostrophes", () => {
  expect(foldWord("O’Brien's")).toBe("obrien");
  expect(foldWord("can’t")).toBe("cant");
});

test("where an accent is to be asked about, it stays", () => {
  expect(foldCase("JOSÉ")).toBe("josé");
  expect(foldCase("José")).not.toBe(foldCase("Jose"));
});

test("a word of a script that writes its vowels as marks is one word to the search", () => {
  expect(splitFoldedWords("हिन्दी की किताब")).toHaveLength(3);
});
