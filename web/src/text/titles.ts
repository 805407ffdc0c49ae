/** What a record is called, or that it has no name. */
import { getTitle, type TitledRecord } from "../domain/records/titles";
import { untitled } from "./en/titles";

export const formatTitle = (record: TitledRecord): string =>
  getTitle(record) || (record.kind === "person" ? untitled.person : untitled.other);
