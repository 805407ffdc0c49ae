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

interface Text {
  signs: Signs;
  length: number;
}

export class Texts {
  private readonly texts = new Map<string, Text>();
  /** By sign: the texts that speak of it. */
  private readonly holders = new Map<string, Map<string, Text>>();

  /** `length`: of how many things the text speaks in all. */
  put(id: string, signs: Signs, length: number): void {
    this.drop(id);
    const text = { signs, length };
    for (const sign of signs.keys()) {
      if (!this.holders.has(sign)) this.holders.set(sign, new Map());
      this.holders.get(sign)!.set(id, text);
    }
    this.texts.set(id, text);
  }

  drop(id: string): void {
    const text = this.texts.get(id);
    for (const sign of text?.signs.keys() ?? []) {
      const holders = this.holders.get(sign)!;
      holders.delete(id);
      if (holders.size === 0) this.holders.delete(sign);
    }
    this.texts.delete(id);
  }

  private rarity(sign: string): number {
    const rare = Math.log(1 + (this.texts.size + BESIDES) / (this.holders.get(sign)!.size + 1));
    return isMeant(sign) ? MEANT * rare : rare;
  }

  private said({ signs, length }: Text, sign: string): number {
    const said = signs.get(sign)!;
    return said / (said + SATED * (1 - LENGTH + (LENGTH * length) / USUAL));
  }

  /** What two texts share, and how much each thing brings them together. */
  shared(one: string, other: string): Signs {
    const [first, second] = [this.texts.get(one)!, this.texts.get(other)!];
    const both = [...first.signs.keys()].filter((sign) => second.signs.has(sign));
    return new Map(both.map((sign) => [sign, this.rarity(sign) * this.said(first, sign) * this.said(second, sign)]));
  }

  /** From 0 to 1: how much of what two texts speak of is the same. */
  likeness(one: string, other: string): number {
    const sum = (signs: Signs) => [...signs.values()].reduce((total, weight) => total + weight, 0);
    return sum(this.shared(one, other)) / Math.sqrt(sum(this.shared(one, one)) * sum(this.shared(other, other)));
  }

  /** By id: every other text that shares something with this one, and how near it is. */
  near(id: string): Map<string, number> {
    const near = new Map<string, number>();
    const text = this.texts.get(id);
    for (const sign of text?.signs.keys() ?? []) {
      const weight = this.rarity(sign) * this.said(text!, sign);
      for (const [other, found] of this.holders.get(sign)!) near.set(other, (near.get(other) ?? 0) + weight * this.said(found, sign));
    }
    near.delete(id);
    return near;
  }
}
