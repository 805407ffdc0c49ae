/** Words of the shelf: what may help somebody, by topic. */

export const shelf = {
  title: "Shelf",
  newOne: "Add a link or idea",
  newHint: "A link, a title or a few words",
  kind: "Type",
  add: "Add to shelf",
  there: "This is already on your shelf.",
  thereWithWords: "It’s already on your shelf. Your notes are still here; open it to add them.",
  filter: "Filter",
  empty:
    "Nothing here yet. Paste a link or title above, or share an article from any app to see who it may help.",
  noneSuch: "Nothing matches.",
  noTopic: "No topic",
  setUp: "Share to Heedful from other apps",
  waiting: "Shared, not saved yet",
  given: (names: string) => `given to ${names}`,
  pick: "Choose something to see who it may help.",
  back: "Back to the shelf",
  gone: "This was deleted, or hasn’t reached this device yet.",
  open: "Open it",
  openAt: (host: string) => `Open it at ${host}, in a new tab`,

  mayHelpNobody: "No one has told you about this yet. When someone does, they show up here.",
  askFirst: (name: string) =>
    `It won’t be suggested until ${name || "the person it’s about"} agrees to be shared. Ask first, then note it below.`,
  refused: (name: string) =>
    `${name || "The person it’s about"} doesn’t want to be shared, so it won’t be suggested.`,
  givenTo: "Given to",
  details: "Details",
  fields: {
    kind: "Type",
    title: "Title",
    url: "Web address",
    words: "What it says or why it helps",
    know_how: "What I know, in my own words",
    topics: "Topics",
  },
  noKind: "None",
  whose: {
    person: "Who to introduce",
    resume: "Whose resume it is",
    job: "Who is hiring, if you know them",
  } as Record<string, string>,
  consent: "OK to share?",
  consents: { "": "Not asked yet", yes: "Yes, they agreed", no: "No" },
  notWeb: "That isn’t a web address, so it won’t work as a link. It’s saved as you typed it.",
};

export const lookup = {
  button: "Look up title",
  looking: "Looking it up…",
  why: "Heedful’s server visits the page once, only because you asked.",
  took: "Title added.",
  found: (title: string) => `The page’s title is “${title}”.`,
  use: "Use that title",
  says: (words: string) => `Its description: ${words}`,
  useWords: "Add these words",
  same: "That’s the title you already have.",
  network: "Can’t reach the server. Your link is saved; try again when you’re online.",
  signedOut: "Sign in to look up titles. Your link is saved; you can also type the title yourself.",
  tooMany: "That was a lot of pages in a short time. Your link is saved; try again in a while.",
  failed: "That didn’t work. Your link is saved; type the title yourself, or try again.",
};
