/** What a draft needs to be given to say anything: each wording in several, so that ten drafts do not read alike. */

export type Variants<T> = readonly [T, ...T[]];
type Wording<T extends string[]> = (...of: T) => string;

interface Common {
  greeting: (name: string) => string;
  /** How their words are repeated to them. */
  quotes: Variants<Wording<[quote: string]>>;
  /** Where they are not quoted: what they told of, by its topic. */
  mentions: Variants<Wording<[topic: string]>>;
}

export interface GiftWordings extends Common {
  /** Where there are no words of theirs, or none to repeat. */
  noWords: Variants<string>;
  /** What a clipping of a kind is called. */
  things: Record<string, string>;
  thing: string;
  gifts: Variants<Wording<[thing: string, title: string]>>;
  knowHow: Variants<Wording<[words: string]>>;
  /** Whoever is to be passed on has not agreed yet: nothing of them is told. */
  askedFirst: Variants<string>;
  about: Variants<Wording<[words: string]>>;
  /** Why it may help, by the clipping's kind; an article's for a kind without its own. */
  why: { article: Variants<string> } & Partial<Record<string, Variants<string> | null>>;
  endings: Variants<string>;
}

interface Questions {
  questions: Variants<string>;
  noQuestionWords: Variants<string>;
}

export interface QuestionWordings extends Common, Questions {
  /** For what was told only days ago. */
  fresh: Questions;
  answerIfYouLike: Variants<string>;
}

export interface PromiseWordings extends Common {
  promised: (thing: string, isSeveral: boolean) => string;
  /** What is given stands behind it. */
  promisedThis: string;
  promisedAbout: (topic: string) => string;
  hope: string;
  hopeFor: (topic: string) => string;
  promiseEndings: Variants<string>;
}

export interface IntroductionWordings extends Common {
  somebodyKnows: Variants<string>;
  somebodyFaces: Variants<Wording<[topic: string]>>;
  noTopic: string;
  mayIntroduce: Variants<string>;
  easyNo: Variants<string>;
  introduction: Variants<Wording<[one: string, other: string]>>;
  introduced: Variants<Wording<[one: string, other: string, topic: string]>>;
  yours: Variants<string>;
  one: string;
  other: string;
}
