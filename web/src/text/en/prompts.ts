/** Words of the questions that are carried to an event. */

/** Open questions about the other's work, in the order in which they are offered. */
export const QUESTIONS: readonly string[] = [
  "What does your organization do, and what is changing there this year?",
  "What takes most of your team’s time right now?",
  "What have you tried so far, and how did it go?",
  "Which people problem does your CEO ask about first?",
  "If one thing could be fixed by spring, which would help most?",
  "How are your managers holding up?",
  "What did you hope to find here today?",
  "Which session spoke to something you’re dealing with?",
  "What are you proud of that others could learn from?",
  "Who would it help you to know?",
  "What are you reading or trying out on this?",
  "How is HR set up where you are?",
  "What has surprised you since you took the role?",
  "What would make next quarter easier?",
  "Is there anything I could look out for on your behalf?",
];

export const prompts = {
  title: "Questions to ask",
  lead: "Open questions about their work. Tap one to put it in the box; saving it checks it off.",
  suggested: "Three to start with:",
  carryThree: "Add these three",
  carried: "Added to your questions.",
  choose: "More questions",
  own: "Add your own question",
  add: "Add",
  takenOut: "Removed.",
  arrange: "Edit list",
  up: (text: string) => `Move up: ${text}`,
  down: (text: string) => `Move down: ${text}`,
  nowAt: (place: number, of: number) => `Now number ${place} of ${of}.`,
  takeOut: "Remove",
  takeOutWhich: (text: string) => `Remove: ${text}`,
  everyEvent: "Use at every event",
  asked: "Asked",
  askedAt: (time: string) => `asked ${time}`,
  inBox: (left: number) => (left ? `Questions to ask · ${left} left` : "Questions to ask · all asked"),
  getReady: "Get ready",
  inBoxHow: "Tap one to put it in the box. It’s checked off when you save.",
};
