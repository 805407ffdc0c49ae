/** Words of the line: what it was understood as, what to ask next, what I asked. */

const FOLLOW_UPS: Record<string, string> = {
  retention: "Who leaves first?",
  recruiting: "Which roles wait longest?",
  onboarding: "How is the first week?",
  burnout: "What weighs most?",
  "manager-capability": "Whom do managers turn to?",
  "leadership-development": "Who would come next?",
  succession: "Who would come next?",
  "engagement-survey": "What becomes of the answers?",
  engagement: "When was it better?",
  culture: "Where does it show?",
  change: "Who carries it?",
  layoffs: "How are those who stay?",
  hybrid: "What do the teams want?",
  scheduling: "Who fills the gaps now?",
  "ai-in-hr": "Who tries it already?",
  "hr-tech": "What must it do first?",
  benefits: "What do people ask for?",
  compensation: "Compared with whom?",
  "pay-transparency": "What do people ask?",
  "hr-team": "What could wait?",
  influence: "What does the CEO ask about?",
};

export const line = {
  understood: "Understood as",
  several: (jots: number) => `${jots} jots`,
  takeOff: "Tap, and it is words again",
  joinedInConfidence:
    "What you were writing in two windows stands together here. Some of it was in confidence, so all of it is.",
  askNext: "Ask next",
  followUps: (topic = ""): string[] => [
    "Since when?",
    "Tried what?",
    ...(FOLLOW_UPS[topic] ? [FOLLOW_UPS[topic]] : []),
  ],
  asked: (names: string, questions: number) =>
    `With ${names} you asked ${questions ? `${questions} question${questions === 1 ? "" : "s"}` : "no question"}.`,
  askedClose: "Do not tell me this any more",
  askedNoMore: "It will not be told any more.",
};

/** The one hint of the first start. */
export const welcome = {
  inTab:
    "You are in a Safari tab. iOS may erase what a tab has kept after seven days without a visit, and the home-screen app has a notebook of its own.",
  inTabHow: "Better first: tap Share, then Add to Home Screen, and write there.",
  inTabOn: "Write here all the same",
  firstHome: "This is the home-screen app, and its notebook is still empty. Did you write in Safari before?",
  bridgeSignIn: "Use my passkey",
  bridgePaste: "Paste what I copied",
  bridgeNone: "No, start here",
  install: "Heedful can stand on your home screen, one tap away.",
  installNow: "Install",
  notNow: "Not now",
};
