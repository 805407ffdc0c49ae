/** Whether something is on the shelf already. */
import type { Row } from "../../domain/records/model";
import type { Reader } from "../../store/notebook";

/** The clipping that leads to this address; undefined where none does. */
export async function findClippingByUrl(
  read: Reader,
  url: string | null | undefined,
): Promise<Row<"clipping"> | undefined> {
  return url ? (await read.listAll("clipping")).find(({ fields }) => fields.url === url) : undefined;
}
