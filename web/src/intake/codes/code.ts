/** What is understood of a code, and how it is put together. Pure. */
import type { PersonFields } from "../../kinds/model";
import { asLines, oneLine, webLink } from "../plain";

export type Sort =
  | "vcard" | "mecard" | "bizcard" | "linkedin" | "url" | "mail" | "phone" | "calendar" | "badge" | "text" | "refused";

type Told = "name" | "job_title" | "organization" | "email" | "phone" | "linkedin_url";
export type Hints = { [K in Told & keyof PersonFields]?: string };

/** Why a code is not read. The sentences stand in `parts/words/intake.ts`. */
export type Why = "empty" | "too-long" | "too-many-lines";

export interface Code {
  sort: Sort;
  /** What it says of a person, ready to be kept: one line each, no longer than the field may be. */
  person: Hints;
  /** A web page it points at, other than a profile on LinkedIn. Never fetched. */
  url?: string;
  /** What else it says: a note, a department, second numbers and addresses. */
  note?: string;
  /** How many further cards it holds. */
  more?: number;
  why?: Why;
  /** All of it, as it came. */
  raw: string;
}

/** Gathers what a code says: the first of each field stands, the others are kept as notes. */
export class Gathered {
  readonly person: Hints = {};
  private url?: string;
  private readonly notes: string[] = [];

  tell(field: Told, text: string | undefined): void {
    const words = oneLine(text ?? "", "person", field);
    if (!words || words === this.person[field]) return;
    if (this.person[field]) this.note(words);
    else this.person[field] = words;
  }

  link(text: string): void {
    const url = webLink(text);
    if (url && !this.url) this.url = url;
    else if (!url || url !== this.url) this.note(url ?? text);
  }

  note(text: string | undefined): void {
    if (text?.trim() && this.notes.length < 50 && !this.notes.includes(text)) this.notes.push(text);
  }

  code(sort: Sort, raw: string): Code {
    const note = asLines(this.notes.join("\n"), "jot", "text");
    return { sort, person: this.person, ...(this.url && { url: this.url }), ...(note && { note }), raw };
  }
}
