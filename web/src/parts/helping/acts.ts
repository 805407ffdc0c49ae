/** What can be done about a suggestion: write to somebody, bring two together, or not this. */
import { silence, silenceIntroduction } from "../../matching/helping/silence";
import type { Change } from "../../kinds/model";
import { act } from "../act";
import { helping } from "../words/helping";

export interface Asked {
  person: string;
  jot?: string | undefined;
  clipping?: string | undefined;
  /** Of an introduction: the other. */
  other?: string | undefined;
  /** A question, where nothing is given. */
  ask?: boolean;
}

/** Where a followup of this is written. */
export const composerAt = (asked: Asked): string =>
  `/follow-up/new?${new URLSearchParams(Object.entries(asked).flatMap(([name, value]) => (value ? [[name, String(value)]] : [])))}`;

/** Also where it was silenced before and that was undone: then it is silenced again. */
const silent = ({ fields, ...rest }: Change): Change => ({ ...rest, fields: { ...fields, deleted_at: null } }) as Change;

/** What was pressed goes away with it: the focus stays with what it stood under. */
async function silenced(event: Event, change: Change): Promise<void> {
  const above = (event.currentTarget as HTMLElement).closest("section, details")?.querySelector<HTMLElement>("h2, summary");
  if (await act([silent(change)], { said: helping.silenced })) above?.focus();
}

export const notThis = (event: Event, jot: string, clipping: string): Promise<void> => silenced(event, silence(jot, clipping));

export const notThem = (event: Event, one: string, other: string): Promise<void> => silenced(event, silenceIntroduction(one, other));
