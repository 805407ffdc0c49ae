/** The people whom a few words name, with what they do and where. Pure. */
import { isLoud } from "../../domain/text/words";
import { findTopics } from "../../domain/topics/findTopics";
import { findSlug } from "../../domain/topics/topicNames";
import type { KnownNames } from "./knownNames";
import type { Mark, MarkSort } from "./marks";
import { type Phrase, type PhraseWord, splitPhrases } from "./phrases";
import { isAddition, isJobTitle, isNamelike, isPlain, isThumbed } from "./words";

interface PartContext {
  /** An organization follows that is marked by its sign: it says that these are names. */
  signed: boolean;
  /** They may be so in small letters too. */
  loose: boolean;
  /** Somebody has been named before. */
  more: boolean;
  /** Nothing follows: a single word that nobody is called by may still be any word. */
  alone: boolean;
}

/** "Lunch with Dana", "met Dana": those words stay, and longer ones are a sentence. */
const LEADS = ["with", "w/", "met"];
const LONGEST_LEAD = 5;

const joinWords = (words: PhraseWord[]): string => words.map(({ text }) => text).join(" ");

/** How many words before a name lead up to it. */
function countLead(words: PhraseWord[]): number {
  const last = Math.max(
    ...LEADS.map((lead) => words.map(({ text }) => text.toLowerCase()).lastIndexOf(lead)),
  );
  return last < LONGEST_LEAD ? last + 1 : 0;
}

/** Takes off the last words while the last of those that are left is such. */
function cutTail(words: PhraseWord[], isSuch: (texts: string[]) => boolean): PhraseWord[] {
  const texts = words.map(({ text }) => text);
  let at = words.length;
  while (at > 0 && isSuch(texts.slice(0, at))) at--;
  return words.splice(at);
}

/** Answers nothing where the words are not names throughout. */
export function readParts(
  open: string,
  from: number,
  to: number,
  known: KnownNames,
  context: PartContext,
): Mark[] | undefined {
  const marks: Mark[] = [];
  let stays = false;

  const sortOf = (value: string, words: string[], separator = ""): MarkSort | undefined => {
    const someone = context.more || marks.length > 0;
    const last = marks[marks.length - 1];
    if (words.every(isPlain) && known.isName(value)) return "person";
    if (known.findOrganization(value)) return someone ? "organization" : undefined;
    if (someone && isJobTitle(value)) return "job_title";
    const thumbed = context.loose && isThumbed(words) && !findTopics(value, known.own).length;
    if (
      !(isNamelike(words, context.signed) || thumbed) ||
      findSlug(value, known.own) ||
      (context.alone && words.length < 2)
    )
      return;
    // "Dana Ruiz, Acme"
    return separator === "," && words.length < 2 && last?.sort === "person" && /\s/.test(last.value)
      ? "organization"
      : "person";
  };

  /** Whether the phrase could be understood. */
  const placePhrase = ({ words: all, separator }: Phrase): boolean => {
    const lead = marks.length || context.more ? 0 : countLead(all);
    if (lead) stays = true;
    const words = all.slice(lead);
    const isShouting = joinWords(words) === joinWords(words).toUpperCase();
    const behind = separator?.text === "," ? ["x", ","] : [];
    const credentials = cutTail(words, (texts) => isAddition([...behind, ...texts], isShouting));
    const titles = cutTail(words, (texts) => isLoud(texts.at(-1)!) && isJobTitle(texts.at(-1)!));
    const named = sortOf(
      joinWords(words),
      words.map(({ text }) => text),
      separator?.text,
    );
    const parts: [MarkSort | undefined, PhraseWord[]][] = [
      [words.length ? named : "person", words],
      ["job_title", titles],
      ["credentials", credentials],
    ];
    let before = separator;
    for (const [sort, these] of parts) {
      const [first, last] = [these[0], these[these.length - 1]];
      if (!first || !last) continue;
      const value = joinWords(these);
      const whole = open.slice(first.from, last.to).split(/\s+/).join(" ") === value;
      if (!sort || !whole || (sort !== "person" && !marks.length && !context.more)) return false;
      const start = before && !open.slice(before.to, first.from).trim() ? before.from : first.from;
      marks.push({ sort, from: start, to: last.to, value, stays: stays && sort === "person" });
      before = undefined;
    }
    return true;
  };

  return splitPhrases(open, from, to).every(placePhrase) ? marks : undefined;
}
