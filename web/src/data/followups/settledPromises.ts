/** Which promises are settled, for lists that show jots: read once for all of them. */
import { findSettledPromises } from "../../domain/followups/openJots";
import type { Reader } from "../../store/notebook";

/** See `findSettledPromises`. */
export const readSettledPromises = async (read: Reader): Promise<Map<string, boolean>> =>
  findSettledPromises((await read.listAll("followup")).map(({ fields }) => fields));
