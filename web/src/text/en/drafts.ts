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
  noWords: ["Something that may be of use to you.", "This seemed made for your desk."] satisfies Wordings,
  things: {
    article: "article",
    ebook: "e-book",
    book: "book",
    template: "template",
    data: "collection of numbers",
    tool: "tool",
    podcast: "podcast",
    event: "event",
    job: "opening",
    resume: "resume",
    know_how: "piece of know-how",
    person: "person",
  } satisfies Record<ClippingKind, string> as Record<string, string>,
  thing: "find",
  gifts: [
    (thing: string, title: string) => `This ${thing} may be of use: ${title}`,
    (_: string, title: string) => `Something that fits: ${title}`,
    (thing: string, title: string) => `The ${thing} that came to mind: ${title}`,
  ] satisfies Several<[string, string]>,
  knowHow: [
    (words: string) => `What has worked elsewhere: “${words}”.`,
    (words: string) => `Others in your place found this: “${words}”.`,
  ] satisfies Several<[string]>,
  /** Whoever is to be passed on has not agreed yet: nothing of them is told. */
  askedFirst: [
    "Somebody comes to mind who may be of help, and is being asked first.",
    "There is somebody who may fit, and who must agree before any name is told.",
  ] satisfies Wordings,
  about: [
    (words: string) => `It deals with “${words}”, so it may help with just that.`,
    (words: string) => `It may help because it takes up “${words}”.`,
    (words: string) => `Since it is about “${words}”, it may be worth a look.`,
  ] satisfies Several<[string]>,
  why: {
    article: [
      "It may help because it starts from the same difficulty.",
      "It looks at the same question, so it may save you some of the way.",
    ],
    template: [
      "It is there to be changed and used, which may save you the first draft.",
      "It may save you time, since it only wants filling in.",
    ],
    data: [
      "It puts numbers on it, which may help when others need convincing.",
      "It may help because numbers are sometimes what a room listens to.",
    ],
    tool: ["It may take some of that work off your hands.", "It may help because it does this one thing."],
    podcast: [
      "It can be heard on the way home, so it costs no evening.",
      "It may help, and asks for nothing but the drive home.",
    ],
    event: [
      "It may help to hear how others go about it.",
      "It may be worth an hour, since it is about the same question.",
    ],
    know_how: ["It may help because it needs no budget.", "It may be worth a try, since it can begin small."],
    job: [
      "It may be worth a look because of what you said.",
      "It may suit you, so here it is, to keep or to forget.",
    ],
    resume: [
      "It may help because the person has agreed to be passed on.",
      "It may fit what you need, and passing it on was agreed.",
    ],
    // An article's.
    ebook: null,
    book: null,
    person: null,
  } satisfies Record<ClippingKind, Wordings | null>,
  endings: [
    "No need to reply.",
    "No reply needed.",
    "Take what fits and leave the rest; no need to answer.",
    "No need to answer, it is yours to use or to forget.",
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
    "Somebody comes to mind who has been through much the same.",
    "There is somebody who has had this very thing on the table.",
  ] satisfies Wordings,
  somebodyFaces: [
    (topic: string) => `Somebody is dealing with ${topic} just now, and you know it from your own work.`,
    (topic: string) => `You spoke of ${topic}, and somebody else is in the midst of it.`,
  ] satisfies Several<[string]>,
  noTopic: "a question that you know well",
  mayIntroduce: [
    "Would an introduction be welcome?",
    "Would you be willing to be introduced?",
  ] satisfies Wordings,
  easyNo: [
    "If not, simply leave this be: silence counts as a no.",
    "A no is perfectly fine, and silence counts as a no.",
  ] satisfies Wordings,
  introduction: [
    (one: string, other: string) => `${one} and ${other}, you both said yes to this.`,
    (one: string, other: string) => `${one}, meet ${other}; ${other}, meet ${one}. You both agreed to it.`,
  ] satisfies Several<[string, string]>,
  introduced: [
    (one: string, other: string, topic: string) =>
      `${one} is dealing with ${topic} just now, and ${other} knows it from near by.`,
    (one: string, other: string, topic: string) =>
      `It is about ${topic}: ${one} is in the midst of it, and ${other} has seen it too.`,
  ] satisfies Several<[string, string, string]>,
  yours: [
    "The rest is yours; no need to keep anybody else posted.",
    "From here it is between you two, and there is no need to report back.",
  ] satisfies Wordings,
  one: "one of you",
  other: "the other",
};
