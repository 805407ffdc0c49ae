/** The search of this device. */

import { Finder, type SearchHit } from "../engines/search/finder";
import { current } from "./searchIndex";

interface Search {
  search(query: string, limit: number): SearchHit[];
}

export const openIndex: () => Promise<Search> = current((rows) => new Finder(rows));
