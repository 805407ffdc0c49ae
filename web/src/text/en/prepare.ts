/** Words of the page on which one gets ready for an event. */

export const prepare = {
  title: (event: string) => `Get ready for ${event}`,
  aboutEvent: "The event",
  here: "What you write now is filed under this event.",
  elsewhere: (event: string) =>
    event ? `What you write now is filed under ${event}.` : "What you write now isn’t filed under an event.",
  iAmHere: "I’m here",
  gone: "This event was deleted, or hasn’t reached this device yet.",

  intention: "My goal there",
  intentionHow: "Make it about other people, not how many cards you collect.",
  intentionHint: "Learn three people’s challenges.",

  hopes: "People I want to meet",
  hopesNone: "No one yet. Add a name, even if you haven’t met.",
  hope: "Add someone",
  add: "Add",
  hoped: "Added.",
  met: "Met",
  metNow: "We met",
  metSaid: "Great. Jot down what you heard while it’s fresh.",
  write: "Write about them",
  takeOff: "Remove",
  takeOffWhom: (name: string) => `Remove ${name}`,
  takenOff: "Removed from this list. They’re still in People.",

  brief: {
    metAt: (event: string) => `Met at ${event}`,
    metOn: (day: string) => `Met ${day}`,
    open: "Still facing",
    last: "Last note",
    promised: "You promised",
    due: (day: string) => `by ${day}`,
    sent: "You shared",
    lastContact: "Last in touch",
    confided: "Confidential: show",
    nothing: "No notes yet.",
    more: (name: string) => `More about ${name}`,
  },

  kit: "What I can offer there",
  kitHow:
    "Small things that may help someone. Pick from your shelf or add something new. Topics these people mentioned come first.",
  kitNone: "Nothing picked yet.",
  wanted: "mentioned by someone you want to meet",
  noTopic: "No topic yet",
  takeOut: "Remove",
  takeOutWhat: (title: string) => `Remove ${title}`,
  takenOut: "Removed from this list. It’s still on your shelf.",
  fromShelf: "Pick from my shelf",
  pick: (title: string) => `Pick ${title}`,
  filter: "Filter",
  noneSuch: "Nothing matches.",
  newTitle: "Add something new: a name or a link",
  newKind: "Type",
  newTopic: "Topic",

  edition: (event: string) => `Last time: ${event}`,
  editionNone: "No one was noted there.",
  hopeAgain: "Want to see again",

  device: "This device",
  deviceHow: "Check that everything works offline, your notebook is safe, and the camera is allowed.",
  check: "Check this device",
};
