/** Whether something is on the shelf already. */
import type { Row } from "../../kinds/model";
import { allOf } from "../../store/notebook";

/** The clipping that leads to this address; undefined where none does. */
export async function leadingTo(url: string | null | undefined): Promise<Row<"clipping"> | undefined> {
  return url ? (await allOf("clipping")).find(({ fields }) => fields.url === url) : undefined;
}
