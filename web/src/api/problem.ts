/** What goes wrong with a call to the server, in one shape. */
import type { components } from "../domain/generated/schema";

/** `network`: nothing came back that the server said. The other codes are the server's own. */
type ProblemCode = components["schemas"]["Problem"]["code"] | "network";

export class Problem extends Error {
  override name = "Problem";

  constructor(
    readonly code: ProblemCode,
    /** The HTTP status; 0 where there was no answer. */
    readonly status: number,
    detail: string,
    /** How long the server asks to wait, ms. */
    readonly wait: number | null = null,
  ) {
    super(detail);
  }
}
