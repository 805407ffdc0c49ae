/** The people whom a few words name, with what they do and where. Pure. */
import { isLoud } from "../../matching/spoken";
import { slugOf } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import type { Known } from "./known";
import type { Mark, Sort } from "./marks";
import { phrasesOf, type Phrase, type Word } from "./phrases";
import { isCredential, isJobTitle, isNamelike, isPlain, isThumbed } from "./words";

export interface Reason {
  /** An organization follows, so that names in small letters may be meant. */
  loose: boolean;
  /** Somebody has been named before. */
  more: boolean;
  /** Nothing follows: a single word that nobody is called by may still be any word. */
  alone: boolean;
}

/** "Lunch with Dana", "met Dana": those words stay, and longer ones are a sentence. */
const LEADS = ["with", "w/", "met"];
const LONGEST_LEAD = 5;

const spoken = (words: Word[]): string => words.map(({ text }) => text).join(" ");

/** How many words before a name lead up to it. */
function leadOf(words: Word[]): number {
  const last = Math.max(...LEADS.map((lead) => words.map(({ text }) => text.toLowerCase()).lastIndexOf(lead)));
  return last < LONGEST_LEAD ? last + 1 : 0;
}

/** Takes off the last words while they are such. */
function cutTail(words: Word[], isSuch: (text: string) => boolean): Word[] {
  let at = words.length;
  while (at > 0 && isSuch(words[at - 1]!.text)) at--;
  return words.splice(at);
}

/** Answers nothing where the words are not names throughout. */
export function partsOf(open: string, from: number, to: number, known: Known, reason: Reason): Mark[] | undefined {
  const marks: Mark[] = [];
  let stays = false;

  const sortOf = (value: string, words: string[], separator = ""): Sort | undefined => {
    const someone = reason.more || marks.length > 0;
    const last = marks[marks.length - 1];
    if (words.every(isPlain) && known.isName(value)) return "person";
    if (known.organization(value)) return someone ? "organization" : undefined;
    if (someone && isJobTitle(value)) return "job_title";
    const thumbed = reason.loose && isThumbed(words) && !topicsIn(value, known.own).length;
    if (!(isNamelike(words) || thumbed) || slugOf(value, known.own) || (reason.alone && words.length < 2)) return;
    // "Dana Ruiz, Acme"
    return separator === "," && words.length < 2 && last?.sort === "person" && /\s/.test(last.value) ? "organization" : "person";
  };

  /** Whether the phrase could be understood. */
  const place = ({ words: all, separator }: Phrase): boolean => {
    const lead = marks.length || reason.more ? 0 : leadOf(all);
    if (lead) stays = true;
    const words = all.slice(lead);
    const learned = cutTail(words, isCredential);
    const does = cutTail(words, (text) => isLoud(text) && isJobTitle(text));
    const named = sortOf(spoken(words), words.map(({ text }) => text), separator?.text);
    const parts: [Sort | undefined, Word[]][] = [[words.length ? named : "person", words], ["job_title", does], ["credentials", learned]];
    let before = separator;
    for (const [sort, these] of parts) {
      const [first, last] = [these[0], these[these.length - 1]];
      if (!first || !last) continue;
      const value = spoken(these);
      const whole = open.slice(first.from, last.to).split(/\s+/).join(" ") === value;
      if (!sort || !whole || (sort !== "person" && !marks.length && !reason.more)) return false;
      const start = before && !open.slice(before.to, first.from).trim() ? before.from : first.from;
      marks.push({ sort, from: start, to: last.to, value, stays: stays && sort === "person" });
      before = undefined;
    }
    return true;
  };

  return phrasesOf(open, from, to).every(place) ? marks : undefined;
}
