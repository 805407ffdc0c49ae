/** What tells the jots of a table's round from all others of the event. */
import type { JotFields } from "../records/model";

/** Stands in `session_name`: a key and no text, which nobody would type. */
export const ROUND = "@round";

/** What stood there before: the title of the round's page, in English. */
const TITLE_BEFORE = "A table's round";

export const isOfRound = ({ session_name }: Pick<JotFields, "session_name">): boolean =>
  session_name === ROUND || session_name === TITLE_BEFORE;
