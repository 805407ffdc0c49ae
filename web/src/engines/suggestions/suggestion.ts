/** What is suggested, and the one signature behind which it is found. */
import type { Row } from "../../domain/records/model";

/** Why two texts go together, in enough to say it in a sentence. */
export interface SuggestionReason {
  /** The slug of a topic of which both speak. */
  topic?: string;
  /** Words as they stand in what was said, in their order; none where only a topic that was set brought it up. */
  quoted: string[];
  /** Words as they stand in the other text: the clipping's, or what another person said. */
  its: string[];
}

/** This clipping may help with what was said in this jot. */
export interface Suggestion {
  jot_id: string;
  clipping_id: string;
  /** For whom: those of the jot's people to whom it may be given. None where nobody has been named yet. */
  person_ids: string[];
  why: SuggestionReason;
  /** From 0 to 1, for putting suggestions in order; alike for all, and never shown. */
  fit: number;
}

/** A challenge that somebody else has solved. */
export interface SolvedChallenge {
  jot_id: string;
  person_ids: string[];
  why: SuggestionReason;
  fit: number;
}

/** Two people who may want to meet: with the same challenge, or the first's is one that the second has solved. */
export interface IntroductionSuggestion {
  as: "same" | "solved";
  person_ids: [one: string, other: string];
  jot_ids: [one: string, other: string];
  why: SuggestionReason;
  fit: number;
}

/** Finds what may help. Nothing of it is stored; all lists have the best first. */
export interface Helper {
  /** Takes a record as it is now; of one that lies in the bin it forgets. */
  put(row: Row): void;
  drop(id: string): void;
  /** What a clipping may help with, each person once. */
  forClipping(id: string, limit: number): Suggestion[];
  /** What on the shelf may help with a jot, of several kinds where that costs little. */
  forJot(id: string, limit: number): Suggestion[];
  /** Who has solved the like. */
  solvedTheLike(jotId: string, limit: number): SolvedChallenge[];
  /** Who may be brought together, each two people once. */
  introductions(limit: number): IntroductionSuggestion[];
}
