/** The records that helping looks at, and what their texts speak of; kept current row by row. Pure. */

import { GivenBefore } from "../../domain/clippings/giving";
import {
  type ClippingFields,
  type FieldsOf,
  type JotFields,
  type Kind,
  listKinds,
  type Row,
} from "../../domain/records/model";
import { isLive } from "../../domain/records/state";
import { isHelpWanted, isSolvedOpenly } from "../../domain/rules/challenges";
import { mergeOwnTopics } from "../../domain/topics/ownTopics";
import type { OwnTopic } from "../../domain/topics/synonyms";
import { buildTopicSign, listSigns } from "./hearing";
import { type Signs, TextIndex } from "./texts";

/** Which kinds helping looks at. */
const LOOKED_AT = {
  jot: true,
  clipping: true,
  person: true,
  followup: true,
  topic: true,
  event: false,
  prompt: false,
  photo: false,
  memo: false,
  joy: false,
  credit: false,
  setting: false,
  wording: false,
} as const satisfies Record<Kind, boolean>;
type KindLookedAt = { [K in Kind]: (typeof LOOKED_AT)[K] extends true ? K : never }[Kind];
export const MADE_OF = listKinds(LOOKED_AT);

/** What stands in a title counts for so much in a text. */
const TITLED = 1.5;

type TextPart = readonly [text: string | null | undefined, weight: number];

const listJotParts = ({ text, reading }: JotFields): TextPart[] => [
  [text, 1],
  [reading, 1],
]; // prettier-ignore
const listClippingParts = ({ title, words }: ClippingFields): TextPart[] => [
  [title, TITLED],
  [words, 1],
]; // prettier-ignore

export class HelpIndex {
  readonly jots = new Map<string, JotFields>();
  readonly clippings = new Map<string, ClippingFields>();
  readonly people = new Map<string, FieldsOf["person"]>();
  private readonly index = new TextIndex();
  private readonly followups = new Map<string, FieldsOf["followup"]>();
  private readonly topics = new Map<string, FieldsOf["topic"]>();
  private knownGiven?: GivenBefore | undefined;
  /** `undefined` while topics have changed: everything is heard anew when it is asked for, and once for all of them. */
  private knownOwn?: OwnTopic[] | undefined;

  constructor(rows: Row[]) {
    for (const row of rows) this.put(row);
    this.learn();
  }

  get texts(): TextIndex {
    this.learn();
    return this.index;
  }

  get own(): OwnTopic[] {
    return this.learn();
  }

  get pastGifts(): GivenBefore {
    return (this.knownGiven ??= new GivenBefore(this.followups.values()));
  }

  put({ id, kind, fields, stamps }: Row): void {
    this.drop(id);
    if (!isLive({ fields, stamps })) return;
    const known: { [K in Kind]?: Map<string, object> } = {
      jot: this.jots,
      clipping: this.clippings,
      person: this.people,
      followup: this.followups,
      topic: this.topics,
    } satisfies Record<KindLookedAt, object>;
    known[kind]?.set(id, fields);
    if (kind === "followup") this.knownGiven = undefined;
    if (kind === "topic") this.knownOwn = undefined;
    else this.listen(id);
  }

  drop(id: string): void {
    this.index.drop(id);
    for (const known of [this.jots, this.clippings, this.people]) known.delete(id);
    if (this.followups.delete(id)) this.knownGiven = undefined;
    if (this.topics.delete(id)) this.knownOwn = undefined;
  }

  private learn(): OwnTopic[] {
    if (this.knownOwn) return this.knownOwn;
    const rows = [...this.topics].sort(([one], [other]) => (one < other ? -1 : 1));
    this.knownOwn = mergeOwnTopics(rows.map(([, fields]) => ({ fields })));
    for (const id of [...this.jots.keys(), ...this.clippings.keys()]) this.listen(id);
    return this.knownOwn;
  }

  private listen(id: string): void {
    if (!this.knownOwn) return;
    const jot = this.jots.get(id);
    const clipping = this.clippings.get(id);
    if (jot && (isHelpWanted(jot) || isSolvedOpenly(jot)))
      this.hold(id, listJotParts(jot), jot.topics, this.knownOwn);
    else if (clipping) this.hold(id, listClippingParts(clipping), clipping.topics, this.knownOwn);
  }

  /** A topic that was set is heard as its words are, and once more as what it is. */
  private hold(id: string, parts: TextPart[], topics: string[] | null | undefined, own: OwnTopic[]): void {
    const signs: Signs = new Map();
    let length = 0;
    const add = (sign: string, weight: number) => {
      signs.set(sign, (signs.get(sign) ?? 0) + weight);
      length += 1;
    };
    for (const [text, much] of [...parts, ...(topics ?? []).map((topic): TextPart => [topic, 1])]) {
      for (const { sign, weight } of listSigns(text ?? "", own)) add(sign, weight * much);
    }
    for (const slug of topics ?? []) add(buildTopicSign(slug), 1);
    this.index.put(id, signs, length);
  }
}
