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
  said: number[];
  /** How rare the sign was at that count of changes. */
  rarity: number;
  asOf: number;
}

interface Text {
  id: string;
  number: number;
  /** How much it speaks of what: in the same order. */
  holders: Holders[];
  said: number[];
  /** How near it was to itself at that count of changes. */
  self: number;
  asOf: number;
}

export class Texts {
  private readonly texts = new Map<string, Text>();
  /** By number, so that a question adds up plain numbers; those of texts that have gone are free. */
  private readonly numbered: (Text | undefined)[] = [];
  private readonly free: number[] = [];
  private readonly holders = new Map<string, Holders>();
  private changes = 0;
  /** By number, while a question is answered. */
  private sums = new Float64Array();

  /** `length`: of how many things the text speaks in all. */
  put(id: string, signs: Signs, length: number): void {
    this.drop(id);
    const number = this.free.pop() ?? this.numbered.length;
    const text: Text = { id, number, holders: [], said: [], self: 0, asOf: -1 };
    for (const [sign, much] of signs) {
      const said = much / (much + SATED * (1 - LENGTH + (LENGTH * length) / USUAL));
      let holders = this.holders.get(sign);
      if (!holders) this.holders.set(sign, (holders = { sign, numbers: [], said: [], rarity: 0, asOf: -1 }));
      holders.numbers.push(number);
      holders.said.push(said);
      text.holders.push(holders);
      text.said.push(said);
    }
    this.numbered[number] = text;
    this.texts.set(id, text);
    this.changes += 1;
  }

  drop(id: string): void {
    const text = this.texts.get(id);
    if (!text) return;
    for (const { sign, numbers, said } of text.holders) {
      const [last, much] = [numbers.pop()!, said.pop()!];
      const at = last === text.number ? -1 : numbers.indexOf(text.number);
      if (at >= 0) [numbers[at], said[at]] = [last, much];
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

  /** How near a text is to itself. */
  private self(text: Text): number {
    if (text.asOf !== this.changes) {
      text.self = 0;
      for (let at = 0; at < text.said.length; at += 1) text.self += this.rarity(text.holders[at]!) * text.said[at]! ** 2;
      text.asOf = this.changes;
    }
    return text.self;
  }

  /** What two texts share, and how much each thing brings them together. */
  shared(one: string, other: string): Signs {
    const [first, second] = [this.texts.get(one)!, this.texts.get(other)!];
    const shared: Signs = new Map();
    first.holders.forEach((holders, at) => {
      const said = second.said[second.holders.indexOf(holders)];
      if (said !== undefined) shared.set(holders.sign, this.rarity(holders) * first.said[at]! * said);
    });
    return shared;
  }

  /** By id: every other text that is at least so near to this one, and how near it is. */
  near(id: string, least: number): Map<string, number> {
    const found = new Map<string, number>();
    this.each(id, least, (_, other, near) => found.set(other.id, near));
    return found;
  }

  /** Of those the ones of which so much is the same as in this one; by id: how much that is, from 0 to 1. */
  alike(id: string, least: number, same: number): Map<string, number> {
    const found = new Map<string, number>();
    this.each(id, least, (text, other, near) => {
      const likeness = near / Math.sqrt(this.self(text) * this.self(other));
      if (likeness >= same) found.set(other.id, likeness);
    });
    return found;
  }

  private each(id: string, least: number, take: (text: Text, other: Text, near: number) => void): void {
    const text = this.texts.get(id);
    if (!text) return;
    if (this.sums.length < this.numbered.length) this.sums = new Float64Array(2 * this.numbered.length);
    const sums = this.sums;
    for (let at = 0; at < text.holders.length; at += 1) {
      const { numbers, said } = text.holders[at]!;
      const weight = this.rarity(text.holders[at]!) * text.said[at]!;
      for (let next = 0; next < numbers.length; next += 1) sums[numbers[next]!]! += weight * said[next]!;
    }
    for (let number = 0; number < this.numbered.length; number += 1) {
      const near = sums[number]!;
      sums[number] = 0;
      if (near >= least && number !== text.number) take(text, this.numbered[number]!, near);
    }
  }
}
