/** The line while it is read: what has been understood so far, and what is still open. Pure. */

export type Sort =
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
  sort: Sort;
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
export const TAKEN = "\uFFFC";
/** Stands for each character that must stay as it is: of an address, of a link. */
export const CLOSED = "\uFFFD";

const ADDRESS = /:\/\/|^www\.|^[("'<]*[^\s@]+@[^\s@!?]+\.\p{L}{2,}[)"'>.,;:!?]*$/iu;

export class Scan {
  readonly marks: Mark[] = [];
  /** The text, as long as it was, without what is taken or closed. */
  open: string;

  constructor(readonly text: string) {
    this.open = text.replace(/\S+/g, (word) => (ADDRESS.test(word) ? CLOSED.repeat(word.length) : word));
  }

  take(mark: Mark): void {
    this.marks.push(mark);
    this.open = this.open.slice(0, mark.from) + TAKEN.repeat(mark.to - mark.from) + this.open.slice(mark.to);
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
    return next !== undefined && next !== TAKEN && !/[\s.,;:!?)]/.test(next);
  }
}
