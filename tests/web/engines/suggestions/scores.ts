/** How well what may help is found for the labelled challenges. */
import type { FieldsOf, Kind, Row } from "../../../../web/src/domain/records/model";
import { SuggestionRanker } from "../../../../web/src/engines/suggestions/ranker";
import type { Challenge, LabelledSet } from "./labelled";

const SHOWN = 3;

export const row = <K extends Kind>(kind: K, id: string, fields: FieldsOf[K]): Row => ({
  id,
  kind,
  fields,
  stamps: {},
  base: {},
});

/** A notebook with all of it, each challenge told by somebody else. */
export function helperOf({ challenges, clippings }: LabelledSet): SuggestionRanker {
  const people = challenges.map(({ id }) => row("person", `by-${id}`, { name: id }));
  const jots = challenges.map(({ id, text }) =>
    row("jot", id, { kind: "challenge", state: "open", text, person_ids: [`by-${id}`] }),
  );
  const shelf = clippings.map(({ id, kind, title, words }) =>
    row("clipping", id, { kind, title, words, consent: true }),
  );
  return new SuggestionRanker([...people, ...jots, ...shelf], () => 0);
}

export interface Score {
  of: number;
  /** The share with something that helps among the first three. */
  hit: number;
  /** One divided by the place of the first that helps, on average. */
  mrr: number;
  missed: string[];
}

/** Where the first that helps stands, from 1; Infinity where nothing that helps is suggested. */
export function placeOf(helper: SuggestionRanker, { id, helps }: Challenge): number {
  const place = helper.forJot(id, 1000).findIndex(({ clipping_id }) => helps.includes(clipping_id));
  return place < 0 ? Infinity : place + 1;
}

export function scoreOf(helper: SuggestionRanker, challenges: Challenge[]): Score {
  const places = challenges.map((challenge) => placeOf(helper, challenge));
  return {
    of: challenges.length,
    hit: places.filter((place) => place <= SHOWN).length / places.length,
    mrr: places.reduce((sum, place) => sum + 1 / place, 0) / places.length,
    missed: challenges.filter((_, at) => places[at]! > SHOWN).map(({ id }) => id),
  };
}
