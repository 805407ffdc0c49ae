/** Words that a draft begins with: about them, asking nothing. Each in a few wordings. */
import type { ChoicesOf } from "../../domain/generated/limits";

type ClippingKind = ChoicesOf["clipping"]["kind"];
type Wordings = readonly [string, ...string[]];
type Wording<T extends string[]> = (...of: T) => string;
type Several<T extends string[]> = readonly [Wording<T>, ...Wording<T>[]];

const quotes: Several<[quote: string]> = [
  (quote) => `You said: “${quote}”.`,
  (quote) => `What you said stuck: “${quote}”.`,
  (quote) => `You put it this way: “${quote}”.`,
  (quote) => `“${quote}” is what you said, and it stuck.`,
];
const mentions: Several<[topic: string]> = [
  (topic) => `You mentioned ${topic}.`,
  (topic) => `You brought up ${topic} when we talked.`,
];

export const drafts = {
  greeting: (name: string) => (name ? `Hi ${name},` : "Hello,"),
  quotes,
  mentions,
  /** Where there are no words of theirs, or none to repeat. */
  noWords: [
    "Here’s something that may be useful to you.",
    "This seemed right up your alley.",
  ] satisfies Wordings,
  things: {
    article: "article",
    ebook: "e-book",
    book: "book",
    template: "template",
    data: "data set",
    tool: "tool",
    podcast: "podcast",
    event: "event",
    job: "opening",
    resume: "resume",
    know_how: "idea",
    person: "person",
  } satisfies Record<ClippingKind, string> as Record<string, string>,
  thing: "find",
  gifts: [
    (thing: string, title: string) => `This ${thing} may help: ${title}`,
    (_: string, title: string) => `Here’s something that fits: ${title}`,
    (thing: string, title: string) => `This ${thing} came to mind: ${title}`,
  ] satisfies Several<[string, string]>,
  knowHow: [
    (words: string) => `Here’s what has worked elsewhere: “${words}”.`,
    (words: string) => `Others in your position found this: “${words}”.`,
  ] satisfies Several<[string]>,
  /** Whoever is to be passed on has not agreed yet: nothing of them is told. */
  askedFirst: [
    "Someone comes to mind who may be able to help. They’re being asked first.",
    "There’s someone who may fit. They need to agree before any names are shared.",
  ] satisfies Wordings,
  about: [
    (words: string) => `It’s about “${words}”, so it may help with exactly that.`,
    (words: string) => `It may help because it covers “${words}”.`,
    (words: string) => `Since it’s about “${words}”, it may be worth a look.`,
  ] satisfies Several<[string]>,
  why: {
    article: [
      "It may help because it starts from the same problem.",
      "It looks at the same question, so it may save you some time.",
    ],
    template: [
      "It’s ready to adapt, which may save you the first draft.",
      "It may save you time, since you only need to fill it in.",
    ],
    data: [
      "It puts numbers on it, which may help when others need convincing.",
      "It may help because sometimes numbers are what people listen to.",
    ],
    tool: ["It may take some of that work off your plate.", "It may help because it does this one thing."],
    podcast: [
      "You can listen on the drive home, so it won’t take up an evening.",
      "It may help, and it fits into a drive home.",
    ],
    event: [
      "It may help to hear how others handle it.",
      "It may be worth an hour, since it’s about the same question.",
    ],
    know_how: [
      "It may help because it needs no budget.",
      "It may be worth a try, since you can start small.",
    ],
    job: [
      "It may be worth a look because of what you said.",
      "It may suit you, so here it is, to use or to ignore.",
    ],
    resume: [
      "It may help, and they agreed to have it shared.",
      "It may fit what you need, and sharing it was OK with them.",
    ],
    // An article's.
    ebook: null,
    book: null,
    person: null,
  } satisfies Record<ClippingKind, Wordings | null>,
  endings: [
    "No need to reply.",
    "No reply needed.",
    "Take what helps and leave the rest; no need to reply.",
    "No need to reply, it’s yours to use or ignore.",
  ] satisfies Wordings,

  questions: [
    "Where do things stand now?",
    "Has it gotten any easier since?",
    "How did it turn out?",
    "How did that work out for you?",
  ] satisfies Wordings,
  noQuestionWords: ["How have things been since?", "What has changed for you since then?"] satisfies Wordings,
  fresh: {
    questions: [
      "What have you tried so far?",
      "What makes it hardest for you right now?",
      "What would help you most?",
    ] satisfies Wordings,
    noQuestionWords: [
      "What takes up most of your time right now?",
      "What is the hardest thing on your desk this week?",
    ] satisfies Wordings,
  },
  answerIfYouLike: [
    "Answer only if you feel like it.",
    "No need to answer if the week is full.",
  ] satisfies Wordings,

  promised: (thing: string, isSeveral: boolean) => `As promised, here ${isSeveral ? "are" : "is"} ${thing}.`,
  promisedThis: "As promised:",
  promisedAbout: (topic: string) =>
    topic
      ? `As promised, here is what you asked for about ${topic}.`
      : "As promised, here is what you asked for.",
  hope: "Hope it helps.",
  hopeFor: (topic: string) => `Hope it helps with ${topic}.`,
  promiseEndings: ["No need to reply.", "No reply needed."] satisfies Wordings,

  somebodyKnows: [
    "Someone comes to mind who has been through much the same thing.",
    "There’s someone who has dealt with exactly this.",
  ] satisfies Wordings,
  somebodyFaces: [
    (topic: string) => `Someone is dealing with ${topic} right now, and you know it from your own work.`,
    (topic: string) => `You mentioned ${topic}, and someone else is in the middle of it.`,
  ] satisfies Several<[string]>,
  noTopic: "something you know well",
  mayIntroduce: ["Would an introduction be welcome?", "Would you like to be introduced?"] satisfies Wordings,
  easyNo: [
    "If not, just ignore this; no answer means no.",
    "A no is perfectly fine, and no answer means no.",
  ] satisfies Wordings,
  introduction: [
    (one: string, other: string) => `${one} and ${other}, you both said yes to this.`,
    (one: string, other: string) => `${one}, meet ${other}; ${other}, meet ${one}. You both agreed to it.`,
  ] satisfies Several<[string, string]>,
  introduced: [
    (one: string, other: string, topic: string) =>
      `${one} is dealing with ${topic} right now, and ${other} knows it firsthand.`,
    (one: string, other: string, topic: string) =>
      `It’s about ${topic}: ${one} is in the middle of it, and ${other} has been there too.`,
  ] satisfies Several<[string, string, string]>,
  yours: [
    "The rest is up to you two; no need to keep anyone posted.",
    "From here it’s between you two, and there’s no need to report back.",
  ] satisfies Wordings,
  one: "one of you",
  other: "the other",
};
