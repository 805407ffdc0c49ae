/** What is understood of a code, and how it is put together. Pure. */
import { parseWebAddress } from "../../domain/links/webAddress";
import type { PersonFields } from "../../domain/records/model";
import { makeLines, makeOneLine } from "../text/plain";

type CodeSort =
  | "vcard"
  | "mecard"
  | "bizcard"
  | "linkedin"
  | "url"
  | "mail"
  | "phone"
  | "calendar"
  | "badge"
  | "organization"
  | "text"
  | "refused";

type PersonHint = "name" | "job_title" | "organization" | "email" | "phone" | "linkedin_url";
type Hints = { [K in PersonHint & keyof PersonFields]?: string };

/** Why a code is not read. The sentences stand in `text/en/intake.ts`. */
export type CodeRefusal = "empty" | "too-long" | "too-many-lines";

export interface CodeContent {
  sort: CodeSort;
  /** What it says of a person, ready to be kept: one line each, no longer than the field may be. */
  person: Hints;
  /** A web page it points at, other than a profile on LinkedIn. Never fetched. */
  url?: string;
  /** What else it says: a note, a department, second numbers and addresses. */
  note?: string;
  /** How many further cards it holds. */
  more?: number;
  why?: CodeRefusal;
  /** All of it, as it came. */
  raw: string;
}

/** Gathers what a code says: the first of each field stands, the others are kept as notes. */
export class CodeBuilder {
  readonly person: Hints = {};
  private url?: string;
  private readonly notes: string[] = [];

  addField(field: PersonHint, text: string | undefined): void {
    const words = makeOneLine(text ?? "", "person", field);
    if (!words || words === this.person[field]) return;
    if (this.person[field]) this.addNote(words);
    else this.person[field] = words;
  }

  addLink(text: string): void {
    const url = parseWebAddress(text);
    if (url && !this.url) this.url = url;
    else if (!url || url !== this.url) this.addNote(url ?? text);
  }

  addNote(text: string | undefined): void {
    if (text?.trim() && this.notes.length < 50 && !this.notes.includes(text)) this.notes.push(text);
  }

  /** What is no person's: a firm's card, a group's. All that it tells is words. */
  buildNobodys(raw: string): CodeContent {
    const told = [...new Set([...Object.values(this.person), ...this.notes])];
    const note = makeLines([...told, this.url ?? ""].join("\n"), "jot", "text");
    return { sort: "organization", person: {}, ...(this.url && { url: this.url }), note, raw };
  }

  build(sort: CodeSort, raw: string): CodeContent {
    const note = makeLines(this.notes.join("\n"), "jot", "text");
    return { sort, person: this.person, ...(this.url && { url: this.url }), ...(note && { note }), raw };
  }
}

/** What is kept of a code as words: its page, what an organization's card tells, else all of it as it came. */
export const getCodeWords = ({ sort, note, url, raw }: CodeContent): string =>
  (sort === "organization" ? note : url) ?? raw;
