/** An error of the account, in words. */
import { Problem } from "../../api/client";
import { CeremonyError } from "../../passkeys/ceremony";
import { problemElse, problems, refusals } from "../../text/en/settings";

export function describeProblem(error: unknown): string {
  if (error instanceof CeremonyError) return refusals[error.failure];
  return (error instanceof Problem && problems[error.code]) || problemElse;
}
