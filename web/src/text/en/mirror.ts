/** Words of the mirror: what a finding means, in one sentence. Nobody is scolded, nothing is forbidden. */

type Saying = (who: string) => string;

const ASKS = {
  time: (who) => `This asks ${who} for time. Just give, and ask for nothing.`,
  work: (who) => `This asks ${who} about work for you. Just give, and ask for nothing.`,
  mention: (who) =>
    `This asks ${who} to keep you in mind or put in a word for you. Just give, and ask for nothing.`,
  favour: (who) => `This asks ${who} for a favor. Just give, and ask for nothing.`,
} satisfies Record<string, Saying>;

const SAYINGS = {
  pitch: () => "This sells what you offer. Next to a pitch, a gift looks like bait.",
  checking_in: () => "This is just checking in. Something useful is a better reason to write.",
  reply: (who) => `This expects a reply, and ${who} may be short on time.`,
  opens_with_i: (who) => `It starts with you. It could start with ${who}.`,
  share: (who) => `More than a third of the sentences start with you instead of ${who}.`,
  about_me: (who) => `This is only about you. Does ${who} need it?`,
  several_gifts: () => "This is more than one thing to read. Send one now and save the rest.",
  long: () => "It gets long from here. Short emails get read; long ones get put off.",
  gift_missing: () => "It has nothing to offer yet, and no real question.",
  chosen_missing: () => "What you chose to share isn’t in your message yet.",
  challenge_missing: (who) =>
    `It doesn’t mention what ${who} told you. Using their words shows you listened.`,
  why_missing: () => "Does it say why this may help? One sentence is enough.",
  no_reply_missing: () => "You could end with “No need to reply.” It takes the pressure off.",
  names_challenge: (who) => `It mentions what ${who} told you, in their own words.`,
  why: () => "It says why this may help.",
  gift: () => "It offers one useful thing.",
  question: (who) => `A real question about ${who}.`,
  short: () => "It’s short enough to read right away.",
  no_reply: () => "It says no reply is needed.",
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
  open: "Take another look:",
  nothing: "No comments.",
  english: "The mirror only understands English. For this draft it checks length and links.",
  clear: "Looks good.",
};
