/** What a record is called, or that it has no name. */
import { getTitle, type Titled } from "../domain/records/titles";
import { untitled } from "./en/titles";

export const titleWords = (record: Titled): string =>
  getTitle(record) || (record.kind === "person" ? untitled.person : untitled.other);
