/** Words of the page on which one gets ready for an event. */

export const prepare = {
  title: (event: string) => `Get ready for ${event}`,
  aboutEvent: "The event",
  here: "What you write now belongs to this event.",
  elsewhere: (event: string) =>
    event ? `What you write now belongs to ${event}.` : "What you write now belongs to no event.",
  iAmHere: "I am here",
  gone: "This event is not in the notebook, or not yet on this device.",

  intention: "What I mean to do there",
  intentionHow: "In your own words, about others. Not how many cards you come home with.",
  intentionHint: "Learn three people’s challenge, and remember them.",

  hopes: "People I hope to meet",
  hopesNone: "Nobody yet. A name is enough, whether you know them or have only heard of them.",
  hope: "Add someone",
  add: "Add",
  hoped: "Added.",
  met: "Met",
  metNow: "We met",
  metSaid: "Good. Write down what you heard while it is fresh.",
  write: "Write about them",
  takeOff: "Take off",
  takeOffWhom: (name: string) => `Take off ${name}`,
  takenOff: "Taken off the list. They stay among your people.",

  brief: {
    metAt: (event: string) => `Met at ${event}`,
    metOn: (day: string) => `Met ${day}`,
    open: "Open",
    last: "Last words",
    promised: "You promised",
    due: (day: string) => `by ${day}`,
    sent: "You gave",
    lastContact: "Last in touch",
    confided: "Said in confidence: show",
    nothing: "Nothing was noted of them yet.",
    more: (name: string) => `All about ${name}`,
  },

  kit: "What I can offer there",
  kitHow:
    "Small things that may help someone: pick them from your shelf, or name one now. What the people above spoke of comes first.",
  kitNone: "Nothing picked yet.",
  wanted: "spoken of by someone you hope to meet",
  noTopic: "Of no topic yet",
  takeOut: "Take out",
  takeOutWhat: (title: string) => `Take out ${title}`,
  takenOut: "Taken out. It stays on your shelf.",
  fromShelf: "Pick from the shelf",
  pick: (title: string) => `Pick ${title}`,
  filter: "Filter",
  noneSuch: "Nothing of that name or topic.",
  more: "Show more",
  newTitle: "Something new: its name, or its address",
  newKind: "What it is",
  newTopic: "Topic",

  edition: (event: string) => `Last time: ${event}`,
  editionNone: "Nobody was written down there.",
  hopeAgain: "Hope to see again",
  hopedAgain: "On the list",

  device: "And this device",
  deviceHow:
    "Is the app here whole, the notebook safe, the camera allowed? One look tells, also without a network.",
  check: "Check this device",
};
