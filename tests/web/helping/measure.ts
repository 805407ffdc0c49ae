/** How well a ranker finds what helps, by the labelled set: for any that has the one signature. Also runs in browsers. */
import type { Row } from "../../../web/src/kinds/model";
import type { Helper } from "../../../web/src/matching/helping/suggestion";
import type { Challenge, Shelved } from "./labelled";

const TOP = 3;
export const AT = Date.UTC(2026, 10, 2);

export interface Figures {
  /** Of the challenges, the part that has a clipping that helps among its first three. */
  hit: number;
  /** The mean of one over the place of the first that helps; none counts 0. */
  mrr: number;
}

const row = (kind: Row["kind"], id: string, fields: object): Row => ({ id, kind, fields, stamps: {}, base: {} }) as Row;

/** A set as a notebook: every challenge told by a person of its own, everything at the same time. */
export function notebook(challenges: Challenge[], clippings: Shelved[]): Row[] {
  return [
    ...challenges.map(({ id }) => row("person", `person ${id}`, { name: id })),
    ...challenges.map(({ id, text }) => row("jot", id, { kind: "challenge", state: "open", text, person_ids: [`person ${id}`], heard_at: AT })),
    ...clippings.map(({ id, ...fields }) => row("clipping", id, { ...fields, found_at: AT, consent: true })),
  ];
}

export function figures(helper: Helper, challenges: Challenge[]): Figures {
  const places = challenges.map(({ id, helps }) => {
    const suggested = helper.forJot(id, Infinity).map(({ clipping_id }) => clipping_id);
    return suggested.findIndex((clipping) => helps.includes(clipping)) + 1;
  });
  const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  return {
    hit: mean(places.map((place) => (place > 0 && place <= TOP ? 1 : 0))),
    mrr: mean(places.map((place) => (place > 0 ? 1 / place : 0))),
  };
}
