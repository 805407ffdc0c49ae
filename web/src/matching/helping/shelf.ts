/** The records that helping looks at, and what their texts speak of; kept current row by row. Pure. */
import type { ClippingFields, FieldsOf, JotFields, Kind, Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import type { OwnTopic } from "../synonyms";
import { hear, topicSign } from "./hearing";
import { Given, isOpen, isSolved } from "./rules";
import { Texts, type Signs } from "./texts";

/** What stands in a title counts for so much in a text. */
const TITLED = 1.5;

type Part = readonly [text: string | null | undefined, weight: number];

const partsOfJot = ({ text, reading }: JotFields): Part[] => [[text, 1], [reading, 1]]; // prettier-ignore
const partsOfClipping = ({ title, words }: ClippingFields): Part[] => [[title, TITLED], [words, 1]]; // prettier-ignore

export class Shelf {
  readonly jots = new Map<string, JotFields>();
  readonly clippings = new Map<string, ClippingFields>();
  readonly people = new Map<string, FieldsOf["person"]>();
  private readonly heard = new Texts();
  private readonly followups = new Map<string, FieldsOf["followup"]>();
  private readonly topics = new Map<string, FieldsOf["topic"]>();
  private knownGiven?: Given | undefined;
  /** `undefined` while topics have changed: everything is heard anew when it is asked for, and once for all of them. */
  private knownOwn?: OwnTopic[] | undefined;

  constructor(rows: Row[]) {
    for (const row of rows) this.put(row);
    this.learn();
  }

  get texts(): Texts {
    this.learn();
    return this.heard;
  }

  get own(): OwnTopic[] {
    return this.learn();
  }

  get given(): Given {
    return (this.knownGiven ??= new Given(this.followups.values()));
  }

  put({ id, kind, fields, stamps }: Row): void {
    this.drop(id);
    if (!isLive({ fields, stamps })) return;
    const known = { jot: this.jots, clipping: this.clippings, person: this.people, followup: this.followups, topic: this.topics };
    (known as Partial<Record<Kind, Map<string, object>>>)[kind]?.set(id, fields);
    if (kind === "followup") this.knownGiven = undefined;
    if (kind === "topic") this.knownOwn = undefined;
    else this.listen(id);
  }

  drop(id: string): void {
    this.heard.drop(id);
    for (const known of [this.jots, this.clippings, this.people]) known.delete(id);
    if (this.followups.delete(id)) this.knownGiven = undefined;
    if (this.topics.delete(id)) this.knownOwn = undefined;
  }

  private learn(): OwnTopic[] {
    if (this.knownOwn) return this.knownOwn;
    const rows = [...this.topics].sort(([one], [other]) => (one < other ? -1 : 1));
    this.knownOwn = rows.flatMap(([, { slug, name, synonyms }]) => (slug ? { slug, name: name ?? slug, synonyms: synonyms ?? [] } : []));
    for (const id of [...this.jots.keys(), ...this.clippings.keys()]) this.listen(id);
    return this.knownOwn;
  }

  private listen(id: string): void {
    if (!this.knownOwn) return;
    const jot = this.jots.get(id);
    const clipping = this.clippings.get(id);
    if (jot && (isOpen(jot) || isSolved(jot))) this.hold(id, partsOfJot(jot), jot.topics, this.knownOwn);
    else if (clipping) this.hold(id, partsOfClipping(clipping), clipping.topics, this.knownOwn);
  }

  /** A topic that was set is heard as its words are, and once more as what it is. */
  private hold(id: string, parts: Part[], topics: string[] | null | undefined, own: OwnTopic[]): void {
    const signs: Signs = new Map();
    let length = 0;
    const add = (sign: string, weight: number) => {
      signs.set(sign, (signs.get(sign) ?? 0) + weight);
      length += 1;
    };
    for (const [text, much] of [...parts, ...(topics ?? []).map((topic): Part => [topic, 1])]) {
      for (const { sign, weight } of hear(text ?? "", own)) add(sign, weight * much);
    }
    for (const slug of topics ?? []) add(topicSign(slug), 1);
    this.heard.put(id, signs, length);
  }
}
