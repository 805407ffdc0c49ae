/** The line while it is read: what has been understood so far, and what is still open. Pure. */

export type MarkSort =
  | "sign"
  | "person"
  | "credentials"
  | "job_title"
  | "organization"
  | "topic"
  | "day"
  | "confidence"
  | "reading";

/** Something understood: the characters `from` to `to`, and what they mean. */
export interface Mark {
  sort: MarkSort;
  from: number;
  to: number;
  /** The kind of a sign, the name, the slug or own word, the day. */
  value: string;
  /** Of a question: they asked it. */
  them?: boolean;
  /** Its words belong to the sentence as well. */
  stays?: boolean;
}

/** Stands for each character that a mark has taken. */
const TAKEN_MARK = "\uFFFC";
/** Stands for each character that must stay as it is: of an address, of a link. */
const CLOSED = "\uFFFD";

/** A text is read at every key, so that much of it is: whoever pastes a page has said at its ends what it is. */
const LONGEST_HEAD = 4_000;
const LONGEST_TAIL = 500;
/** No name, topic or firm is longer; what would look on through more of it at each letter takes seconds. */
const ENDLESS = /[\p{L}\p{M}\p{N}_'’&#＃@＠.-]{200,}/gu;

const close = (text: string): string => CLOSED.repeat(text.length);

function closeMiddle(text: string): string {
  if (text.length <= LONGEST_HEAD + LONGEST_TAIL) return text;
  // Half a word means nothing, but the sign before it does, and lines stay lines.
  const head = text.slice(0, LONGEST_HEAD).replace(/[^\s?？!！>→*✳¶]*$/, close);
  // Where my own reading begins is plain wherever it stands.
  const middle = text
    .slice(LONGEST_HEAD, -LONGEST_TAIL)
    .split(/(\s\/\/\s)/)
    .map((part, at) => (at % 2 ? part : part.replace(/[^\n]+/g, close)))
    .join("");
  return head + middle + text.slice(-LONGEST_TAIL).replace(/^\S*/, close);
}

const LINK = /:\/\/|^www\./i;
const MAIL = /^[("'<]*[^\s@]+@[^\s@!?]+\.\p{L}{2,}[)"'>.,;:!?]*$/iu;
/** A mail address is no longer, with what stands around it. */
const LONGEST_MAIL = 400;

const isAddress = (word: string): boolean =>
  LINK.test(word) || (word.length <= LONGEST_MAIL && word.includes("@") && MAIL.test(word));

export class Scan {
  readonly marks: Mark[] = [];
  /** The text, as long as it was, without what is taken or closed. */
  open: string;

  constructor(readonly text: string) {
    this.open = closeMiddle(text)
      .replace(ENDLESS, close)
      .replace(/\S+/g, (word) => (isAddress(word) ? close(word) : word));
  }

  take(mark: Mark): void {
    this.marks.push(mark);
    this.open =
      this.open.slice(0, mark.from) + TAKEN_MARK.repeat(mark.to - mark.from) + this.open.slice(mark.to);
  }

  /** What stands right behind the last mark, from here to there, belongs to it. */
  join(from: number, to: number): void {
    const last = this.marks[this.marks.length - 1];
    if (!last || this.open.slice(last.to, from).trim()) return;
    this.marks.pop();
    this.take({ ...last, to });
  }

  /** The rest of the line from here on. */
  rest(from: number): string {
    const end = this.open.indexOf("\n", from);
    return this.open.slice(from, end < 0 ? undefined : end);
  }

  /** Whether text of the sentence comes next. */
  runsOn(from: number): boolean {
    const next = /^[\s.,;:!?)]*(.)/u.exec(this.rest(from))?.[1];
    return next !== undefined && next !== TAKEN_MARK && !/[\s.,;:!?)]/.test(next);
  }
}
