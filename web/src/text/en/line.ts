/** Words of the line: what it was understood as, what to ask next, what I asked. */

const FOLLOW_UPS: Record<string, string> = {
  retention: "Who leaves first?",
  recruiting: "Which roles stay open longest?",
  onboarding: "How does the first week go?",
  burnout: "What’s the hardest part?",
  "manager-capability": "Who do managers turn to?",
  "leadership-development": "Who’s next in line?",
  succession: "Who’s next in line?",
  "engagement-survey": "What happens with the results?",
  engagement: "When was it better?",
  culture: "Where does it show?",
  change: "Who’s leading it?",
  layoffs: "How are the people who stayed?",
  hybrid: "What do the teams want?",
  scheduling: "Who fills the gaps now?",
  "ai-in-hr": "Who’s already trying it?",
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
  takeOff: "Tap to turn back into text",
  joinedInConfidence:
    "What you were writing in two windows is together here. Some of it was confidential, so all of it is now.",
  askNext: "Ask next",
  followUps: (topic = ""): string[] => [
    "Since when?",
    "Tried what?",
    ...(FOLLOW_UPS[topic] ? [FOLLOW_UPS[topic]] : []),
  ],
  asked: (names: string, questions: number) =>
    `You asked ${names} ${questions ? `${questions} question${questions === 1 ? "" : "s"}` : "no questions"}.`,
  askedClose: "Don’t show this again",
  askedNoMore: "Turned off. You can turn it back on in Settings.",
};

/** The one hint of the first start. */
export const welcome = {
  inTab:
    "You’re in a Safari tab. iOS may delete its data after seven days without a visit, and the home-screen app has its own notebook.",
  inTabHow: "Better: tap Share, then Add to Home Screen, and write there.",
  inTabOn: "Write here anyway",
  firstHome: "This is the home-screen app, and its notebook is empty. Did you use Heedful in Safari before?",
  bridgeSignIn: "Use my passkey",
  bridgePaste: "Paste my notebook",
  bridgeNone: "No, start here",
  install: "Add Heedful to your home screen?",
  installNow: "Install",
  notNow: "Not now",
};
