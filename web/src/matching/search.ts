/** The search of this device. */
import { current } from "./current";
import { Finder, type Hit } from "./finder";

export interface Search {
  search(query: string, limit: number): Hit[];
}

export const openIndex: () => Promise<Search> = current((rows) => new Finder(rows));
