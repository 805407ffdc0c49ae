/** An error of the account, in words. */
import { Problem } from "../../api/client";
import { problemElse, problems, refusals } from "../../parts/words/settings";
import { CeremonyEnded } from "../../passkeys/ceremony";

export function said(error: unknown): string {
  if (error instanceof CeremonyEnded) return refusals[error.refusal];
  return (error instanceof Problem && problems[error.code]) || problemElse;
}
