/** Words of the mirror: what a finding means, in one sentence. Nobody is scolded, nothing is forbidden. */

type Saying = (who: string) => string;

const ASKS = {
  time: (who) => `This asks for time from ${who}. A gift asks nothing.`,
  work: (who) => `This asks ${who} about work for you. A gift asks nothing.`,
  mention: (who) => `This asks ${who} to have you in mind, or to speak for you. A gift asks nothing.`,
  favour: (who) => `This asks something of ${who}. A gift asks nothing.`,
} satisfies Record<string, Saying>;

const SAYINGS = {
  pitch: () => "This speaks for what you offer. Beside it, a gift looks like a way in.",
  checking_in: () => "This looks in with empty hands. Something of use is the better reason to write.",
  reply: (who) => `This waits for an answer, and ${who} may have no hour for one.`,
  opens_with_i: (who) => `It begins with you. It could begin with ${who}.`,
  share: (who) => `More than a third of the sentences begin with you, and leave ${who} for later.`,
  about_me: (who) => `This is about you alone. Does ${who} need it?`,
  several_gifts: () =>
    "This is more than one thing to read. One is easily taken up; the others can wait for another day.",
  long: () => "From here on it is long. A short mail is read at once, a long one is put off.",
  gift_missing: () => "It brings nothing yet: no gift, and no real question.",
  chosen_missing: () => "What you chose to give isn’t in your message yet.",
  challenge_missing: (who) =>
    `It does not name what ${who} told you. Those very words show that you listened.`,
  why_missing: () => "Does it say why this may help? One sentence is enough.",
  no_reply_missing: () => "It could end with “No need to reply”. Then nothing is owed.",
  names_challenge: (who) => `It names what ${who} told you, in those very words.`,
  why: () => "It says why this may help.",
  gift: () => "One thing to use is in it.",
  question: (who) => `A real question about ${who}.`,
  short: () => "It is short enough to be read at once.",
  no_reply: () => "It says that no answer is needed.",
} satisfies Record<string, Saying>;

/** What the mirror finds, by its codes: one that has no words here cannot be handed in. */
interface Finding {
  sort: keyof typeof SAYINGS | "ask";
  asks?: keyof typeof ASKS | undefined;
}

export const mirror = {
  title: "Mirror",
  them: "them",
  says: ({ sort, asks = "favour" }: Finding, who: string): string => {
    const saying: Saying = sort === "ask" ? ASKS[asks] : SAYINGS[sort];
    return saying(who);
  },
  good: "Good:",
  open: "A second look:",
  nothing: "Nothing to say.",
  english: "The mirror knows English only. Of this draft it sees the length and the links.",
  clear: "Nothing is left to look at twice.",
};
