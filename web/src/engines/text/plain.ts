/** Text from outside as text that may be kept: no control characters, nothing that turns the line around. Pure. */
import { LIMITS } from "../../domain/generated/limits";
import { cutText } from "../../domain/rules/mend";

/** Controls, and marks without a width that hide or reorder letters. Joiners inside emoji stay. */
const UNSEEN = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g;

const findLimit = (kind: string, field: string): number => LIMITS[kind]?.[field]?.[1] ?? 200;

/** Lines that any system may end as it likes, ended alike. */
export const splitLines = (text: string): string[] => text.split(/\r\n|\r|\n/);

/** As one line, no longer than the field may be. */
export const makeOneLine = (text: string, kind: string, field: string): string =>
  cutText(
    text.replace(/\s/g, " ").replace(UNSEEN, "").replace(/ {2,}/g, " ").trim(),
    findLimit(kind, field),
  ).trim();

/** As lines, no longer than the field may be. */
export const makeLines = (text: string, kind: string, field: string): string =>
  cutText(
    splitLines(text)
      .join("\n")
      .replace(UNSEEN, "")
      .replace(/\n{3,}/g, "\n\n")
      .trim(),
    findLimit(kind, field),
  ).trim();
