/** Words of the shelf: what may help somebody, by topic. */

export const shelf = {
  title: "Shelf",
  newOne: "A new one",
  newHint: "A link, a title or a few words",
  kind: "What it is",
  add: "Put it on the shelf",
  there: "This is on the shelf already.",
  thereWithWords:
    "It is on the shelf already. What you wrote about it is still here: open it there, and add it.",
  filter: "Filter",
  empty:
    "Nothing here yet. Paste a link or a title above, or share an article to Heedful from any app: it shows at once whose challenge it answers.",
  noneSuch: "Nothing of that name, topic or kind.",
  more: "Show more",
  noTopic: "Without a topic",
  setUp: "Share to Heedful from other apps",
  waiting: "What you shared and did not keep yet",
  given: (names: string) => `given to ${names}`,
  pick: "Choose something to see whom it may help.",
  back: "Back to the shelf",
  gone: "This is not on the shelf any more, or not yet on this device.",
  open: "Open it",
  openAt: (host: string) => `Open it at ${host}, in a new tab`,

  mayHelpNobody:
    "Nobody's open challenge speaks of it yet. When somebody tells you of one, it comes up here by itself.",
  askFirst: (name: string) =>
    `It comes up for nobody until ${name || "the person it is about"} has agreed to be passed on. Ask first, then note it below.`,
  refused: (name: string) =>
    `${name || "The person it is about"} would rather not be passed on, so it comes up for nobody.`,
  givenTo: "Given to",
  details: "Details",
  fields: {
    kind: "What it is",
    title: "Title",
    url: "Web address",
    words: "What it says, or why it helps",
    know_how: "What I know, in my own words",
    topics: "Topics",
  },
  noKind: "Not said",
  whose: {
    person: "Whom to introduce",
    resume: "Whose resume it is",
    job: "Who is hiring, if you know them",
  } as Record<string, string>,
  consent: "May it be passed on?",
  consents: { "": "Not asked yet", yes: "Yes, they agreed", no: "No" } as Record<string, string>,
  notWeb: "That is no address of a page on the web, so it is not a link. It is kept as you wrote it.",
};

export const lookup = {
  button: "Look up title",
  looking: "Looking it up…",
  why: "Heedful's server visits the page once, because you ask. Nothing is ever looked up by itself.",
  took: "The title stands there now.",
  found: (title: string) => `The page calls itself “${title}”.`,
  use: "Use that title",
  says: (words: string) => `It says of itself: ${words}`,
  useWords: "Add these words",
  same: "The page says what stands here already.",
  network: "The server cannot be reached right now. Your link is saved; try again when you are online.",
  signedOut:
    "To look up titles you need to be signed in. Your link is saved; type the title yourself, or sign in.",
  tooMany: "That was a lot of pages in a short time. Your link is saved; try again in a while.",
  failed: "That did not work just now. Your link is saved; type the title yourself, or try again.",
};
