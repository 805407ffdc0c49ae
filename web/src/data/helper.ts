/** What finds help on this device. Only this line says which ranker it is. */

import { SuggestionRanker } from "../engines/suggestions/ranker";
import { MADE_OF } from "../engines/suggestions/shelf";
import type { Helper } from "../engines/suggestions/suggestion";
import type { Reader } from "../store/notebook";
import { current } from "./searchIndex";

const open = current<Helper>((rows) => new SuggestionRanker(rows));

export function openHelper(read: Reader): Promise<Helper> {
  read.dependOn(...MADE_OF);
  return open();
}
