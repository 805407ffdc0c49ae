/** What can be done about a suggestion: write to somebody, bring two together, or not this. */

import type { TargetedEvent } from "preact";
import { commit } from "../../data/commit";
import { dismissIntroduction, dismissSuggestion } from "../../domain/followups/dismissals";
import { buildChange, type Change } from "../../domain/records/model";
import { helping } from "../../text/en/helping";

/** Also where it was silenced before and that was undone: then it is silenced again. */
const silent = (change: Change): Change => buildChange(change, { ...change.fields, deleted_at: null });

/** What was pressed goes away with it: the focus stays with what it stood under. */
async function silence(event: TargetedEvent<HTMLElement>, change: Change): Promise<void> {
  const above = event.currentTarget.closest("section, details")?.querySelector<HTMLElement>("h2, summary");
  if (await commit([silent(change)], { message: helping.silenced })) above?.focus();
}

export const silenceSuggestion = (
  event: TargetedEvent<HTMLElement>,
  jot: string,
  clipping: string,
): Promise<void> => silence(event, dismissSuggestion(jot, clipping));

export const silenceIntroduction = (
  event: TargetedEvent<HTMLElement>,
  one: string,
  other: string,
): Promise<void> => silence(event, dismissIntroduction(one, other));
