/** What can be done about a suggestion: write to somebody, bring two together, or not this. */
import { silence, silenceIntroduction } from "../../matching/helping/silence";
import type { Change } from "../../kinds/model";
import { act } from "../act";
import { helping } from "../words/helping";

interface Asked {
  person: string;
  jot: string;
  clipping?: string;
  /** Of an introduction: the other. */
  other?: string;
}

/** Where a followup of this is written. */
export const composerAt = (asked: Asked): string => `/follow-up/new?${new URLSearchParams({ ...asked })}`;

/** Also where it was silenced before and that was undone: then it is silenced again. */
const silent = ({ fields, ...rest }: Change): Change => ({ ...rest, fields: { ...fields, deleted_at: null } }) as Change;

export const notThis = (jot: string, clipping: string): Promise<boolean> =>
  act([silent(silence(jot, clipping))], { said: helping.silenced });

export const notThem = (one: string, other: string): Promise<boolean> =>
  act([silent(silenceIntroduction(one, other))], { said: helping.silenced });
