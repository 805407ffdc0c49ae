/** Links within a text, found as readers see them: bare domains too, but no names of files. Pure. */
import { LinkifyIt } from "linkify-it";
import { parseWebAddress } from "./webAddress";

/** A link as it stands in a text. */
interface FoundLink {
  from: number;
  to: number;
  /** As it may be followed. */
  url: string;
}

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, fuzzyIP: false })
  .add("ftp:", null)
  .add("//", null)
  .add("mailto:", null);

/** No other word can be a link. To hand over whole texts takes milliseconds for each thousand letters. */
const CANDIDATE = /:\/\/|[\p{L}\p{N}]\.\p{L}/u;
const WITH_SCHEME = /https?:\/\//i;
/** Scripts that put no spaces between words write a link behind a letter, where the library sees none. */
const BEHIND_LETTER = /(?<=\p{Lo})https?:\/\//giu;
/** Between letters, and not the possessive's, it is of the address, though the library takes it for a quotation mark. */
const APOSTROPHE = /(?<=[\p{L}\p{N}])’(?!s(?![\p{L}\p{N}]))(?=[\p{L}\p{N}])/gu;
/** The library stops at one that a value ends with: of='y'&by=1. */
const VALUE_END = /(?<=[\p{L}\p{N}])'(?=[&/#;?=])/gu;
/** Of a bare domain: before it stands what makes it a part of something else, as `mailto:dana%40acme.com` does. */
const PART_OF_MORE = /(?:^mailto:.*|[%'’=&\w+@\\-])$/iu;
/** Closes the sentence, and is not the link's own. */
const CLOSING = /[.,;:!?]+$/;
/** What is found before a name and a password is not the address. */
const CREDENTIALS = /^[^\s/]*@/;

type Span = Pick<FoundLink, "from" | "to">;

function spansIn(word: string): Span[] {
  const spans = (linkify.match(word) ?? []).map(({ index, lastIndex }) => ({ from: index, to: lastIndex }));
  if (spans.length > 0) return spans;
  for (const { index } of word.matchAll(BEHIND_LETTER)) {
    const match = linkify.matchAtStart(word.slice(index));
    if (match) return [{ from: index, to: index + match.lastIndex }];
  }
  return [];
}

/**
 * All links of the web in a text, in their order. One to a host without a domain leads nowhere from here.
 * @param bare whether a domain without its scheme is a link: `shrm.org` may be a word of a sentence
 */
export function findLinks(text: string, { bare = true } = {}): FoundLink[] {
  const candidate = bare ? CANDIDATE : WITH_SCHEME;
  const words = [...text.matchAll(/\S+/g)].filter(([word]) => candidate.test(word));
  return words.flatMap(({ 0: word, index }) =>
    spansIn(word.replace(APOSTROPHE, "'").replace(VALUE_END, "_")).flatMap(({ from, to }): FoundLink[] => {
      const quoted = word.slice(from, to);
      const isQuoted = word[from - 1] === "'" && /'[.,;:!?)]*$/.test(quoted);
      const link = (isQuoted ? quoted.slice(0, quoted.lastIndexOf("'")) : quoted).replace(CLOSING, "");
      const isWhole = /^https?:/i.test(link) || (bare && !PART_OF_MORE.test(word.slice(0, from)));
      const isLink = isWhole && !CREDENTIALS.test(word.slice(to));
      const url = isLink ? parseWebAddress(link) : undefined;
      if (!url || !new URL(url).hostname.includes(".")) return [];
      return [{ from: index + from, to: index + from + link.length, url }];
    }),
  );
}
