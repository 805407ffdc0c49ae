/** Texts by what they speak of, and how near two of them are: BM25, on both sides. Pure; kept in memory. */
import { isMeant } from "./hearing";

/** What is meant counts for so many words: two people say one thing in many. */
const MEANT = 4;
/** How soon a thing that is said again and again counts no more. */
const SATED = 6;
/** How much a text's length takes from what each of its things counts, beside one that speaks of so many. */
const LENGTH = 0.7;
const USUAL = 15;
/** So many texts are thought to be there besides: in a small notebook every word is rare. */
const BESIDES = 50;

/** By sign: how much a text speaks of it. */
export type Signs = Map<string, number>;

/** Of one sign: the numbers of the texts that speak of it, and how much each does. */
interface Holders {
  sign: string;
  numbers: number[];
  weights: number[];
  /** How rare the sign was at that count of changes. */
  rarity: number;
  asOf: number;
}

interface IndexedText {
  id: string;
  number: number;
  /** How much it speaks of what: in the same order. */
  holders: Holders[];
  weights: number[];
}

export class TextIndex {
  private readonly texts = new Map<string, IndexedText>();
  /** By number, so that a question adds up plain numbers; those of texts that have gone are free. */
  private readonly numbered: (IndexedText | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly holders = new Map<string, Holders>();
  private changes = 0;
  /** By number: how near each text is to the one that was asked about last. */
  private sums = new Float64Array();
  /** By number: how near each text was to itself at that count of changes. */
  private selves = new Float64Array();
  private selvesAsOf = -1;

  /** `length`: of how many things the text speaks in all. */
  put(id: string, signs: Signs, length: number): void {
    this.drop(id);
    const number = this.free.pop() ?? this.numbered.length;
    const text: IndexedText = { id, number, holders: [], weights: [] };
    for (const [sign, much] of signs) {
      const weight = much / (much + SATED * (1 - LENGTH + (LENGTH * length) / USUAL));
      let holders = this.holders.get(sign);
      if (!holders)
        this.holders.set(sign, (holders = { sign, numbers: [], weights: [], rarity: 0, asOf: -1 }));
      holders.numbers.push(number);
      holders.weights.push(weight);
      text.holders.push(holders);
      text.weights.push(weight);
    }
    this.numbered[number] = text;
    this.texts.set(id, text);
    this.changes += 1;
  }

  drop(id: string): void {
    const text = this.texts.get(id);
    if (!text) return;
    for (const { sign, numbers, weights } of text.holders) {
      const [last, much] = [numbers.pop()!, weights.pop()!];
      const at = last === text.number ? -1 : numbers.indexOf(text.number);
      if (at >= 0) [numbers[at], weights[at]] = [last, much];
      if (numbers.length === 0) this.holders.delete(sign);
    }
    this.numbered[text.number] = undefined;
    this.free.push(text.number);
    this.texts.delete(id);
    this.changes += 1;
  }

  private rarity(holders: Holders): number {
    if (holders.asOf !== this.changes) {
      const rare = Math.log(1 + (this.texts.size + BESIDES) / (holders.numbers.length + 1));
      holders.rarity = isMeant(holders.sign) ? MEANT * rare : rare;
      holders.asOf = this.changes;
    }
    return holders.rarity;
  }

  /** All at once: that is quick, and a question needs most of them. */
  private weighSelves(): void {
    if (this.selvesAsOf === this.changes) return;
    if (this.selves.length < this.numbered.length) this.selves = new Float64Array(2 * this.numbered.length);
    for (const text of this.numbered) {
      if (!text) continue;
      const { holders, weights, number } = text;
      let sum = 0;
      for (let at = 0; at < weights.length; at += 1) sum += this.rarity(holders[at]!) * weights[at]! ** 2;
      this.selves[number] = sum;
    }
    this.selvesAsOf = this.changes;
  }

  /** What two texts share, and how much each thing brings them together. */
  listShared(one: string, other: string): Signs {
    const [first, second] = [this.texts.get(one)!, this.texts.get(other)!];
    const shared: Signs = new Map();
    first.holders.forEach((holders, at) => {
      const secondWeight = second.weights[second.holders.indexOf(holders)];
      if (secondWeight !== undefined)
        shared.set(holders.sign, this.rarity(holders) * first.weights[at]! * secondWeight);
    });
    return shared;
  }

  /** By id: every other text that is at least so near to this one, and how near it is. */
  near(id: string, least: number): Map<string, number> {
    const scores = new Map<string, number>();
    const text = this.texts.get(id);
    if (!text) return scores;
    const sums = this.sumLikeness(text);
    for (let number = 0; number < this.numbered.length; number += 1) {
      if (sums[number]! >= least && number !== text.number)
        scores.set(this.numbered[number]!.id, sums[number]!);
    }
    return scores;
  }

  /** Of those the ones of which so much is the same as in this one; by id: how much that is, from 0 to 1. */
  alike(id: string, least: number, same: number): Map<string, number> {
    const scores = new Map<string, number>();
    const text = this.texts.get(id);
    if (!text) return scores;
    this.weighSelves();
    const [sums, selves] = [this.sumLikeness(text), this.selves];
    for (let number = 0; number < this.numbered.length; number += 1) {
      const near = sums[number]!;
      if (near < least || number === text.number) continue;
      const likeness = near / Math.sqrt(selves[text.number]! * selves[number]!);
      if (likeness >= same) scores.set(this.numbered[number]!.id, likeness);
    }
    return scores;
  }

  private sumLikeness(text: IndexedText): Float64Array {
    if (this.sums.length < this.numbered.length) this.sums = new Float64Array(2 * this.numbered.length);
    const sums = this.sums.fill(0);
    for (let at = 0; at < text.weights.length; at += 1) {
      const { numbers, weights } = text.holders[at]!;
      const weight = this.rarity(text.holders[at]!) * text.weights[at]!;
      for (let next = 0; next < numbers.length; next += 1) sums[numbers[next]!]! += weight * weights[next]!;
    }
    return sums;
  }
}
