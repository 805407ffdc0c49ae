/** The people whom a few words name, with what they do and where. Pure. */
import { slugOf } from "../../matching/topicnames";
import { topicsIn } from "../../matching/topics";
import type { Known } from "./known";
import type { Mark, Sort } from "./marks";
import { isCredential, isJobTitle, isNamelike, isThumbed } from "./words";

interface Reason {
  /** An organization follows, so that names in small letters may be meant. */
  loose: boolean;
  /** Somebody has been named before. */
  more: boolean;
  /** Nothing follows: a single word that nobody is called by may still be any word. */
  alone: boolean;
}

interface Word {
  text: string;
  from: number;
  to: number;
}

const PLAIN = /^[\p{L}\p{M}\p{N}.'’‐-]+$/u;
const SEPARATOR = /[,，、+;]|&|\band\b/gi;
/** What stands among names, and is none: it stays text. */
const ASIDE = /\([^()]*\)|[\p{Extended_Pictographic}\u200D\uFE0F]+/gu;
const BEFORE_NAMES = ["with", "w/", "met"];
/** More words than these before "with Dana" are a sentence. */
const LONGEST_LEAD = 5;

/** Answers nothing where the words are not names throughout. */
export function partsOf(open: string, { from, to }: { from: number; to: number }, known: Known, reason: Reason): Mark[] | undefined {
  const text = open.slice(from, to).replace(ASIDE, (aside) => (isCredential(aside) ? aside : " ".repeat(aside.length)));
  const marks: Mark[] = [];
  let stays = false;

  const sortOf = (value: string, words: string[], separator: string): Sort | undefined => {
    const someone = reason.more || marks.length > 0;
    const last = marks[marks.length - 1];
    if (words.every((word) => PLAIN.test(word)) && known.isName(value)) return "person";
    if (known.organization(value)) return someone ? "organization" : undefined;
    if (someone && isJobTitle(value)) return "job_title";
    const namelike = isNamelike(words);
    if (!(namelike || (reason.loose && isThumbed(words) && !topicsIn(value, known.own).length))) return;
    if (slugOf(value, known.own) || (reason.alone && words.length < 2)) return;
    return separator === "," && words.length === 1 && last?.sort === "person" && /\s/.test(last.value) ? "organization" : "person";
  };

  const place = (words: Word[], separator: Word | undefined): boolean => {
    const learned: Word[] = [];
    while (words.length && isCredential(words[words.length - 1]!.text)) learned.unshift(words.pop()!);
    if (!marks.length && !reason.more) {
      const lead = Math.max(...BEFORE_NAMES.map((word) => words.map(({ text }) => text.toLowerCase()).lastIndexOf(word)));
      if (lead >= 0 && lead < LONGEST_LEAD) stays = words.splice(0, lead + 1).length > 0;
    }
    const add = (sort: Sort | undefined, these: Word[]): boolean => {
      if (!sort) return false;
      const [first, last] = [these[0]!, these[these.length - 1]!];
      const leads = separator && (these === words || !words.length) && !open.slice(separator.to, first.from).trim();
      const value = these.map((word) => word.text).join(" ");
      if (open.slice(first.from, last.to).split(/\s+/).join(" ") !== value) return false;
      marks.push({ sort, from: leads ? separator!.from : first.from, to: last.to, value, stays: stays && sort === "person" });
      return true;
    };
    const texts = words.map((word) => word.text);
    if (words.length && !add(sortOf(texts.join(" "), texts, separator?.text ?? ""), words)) return false;
    return !learned.length || add(marks.length || reason.more ? "credentials" : undefined, learned);
  };

  let begin = 0;
  let separator: Word | undefined;
  for (const cut of [...text.matchAll(SEPARATOR), { 0: "", index: text.length }]) {
    if (cut[0] === "&" && /^\p{Lu}&\p{Lu}/u.test(text.slice(cut.index - 1, cut.index + 2))) continue;
    const words = [...text.slice(begin, cut.index).matchAll(/[^\s\uFFFC\uFFFD]+/g)].map(({ 0: one, index }) => ({
      text: one,
      from: from + begin + index,
      to: from + begin + index + one.length,
    }));
    if (words.length && !place(words, separator)) return;
    begin = cut.index + cut[0].length;
    separator = { text: cut[0], from: from + cut.index, to: from + begin };
  }
  return marks;
}
