/** Words of people, events, search, the bin and the quiet pages. */

export const people = {
  title: "People",
  filter: "Filter",
  newName: "Someone new",
  empty: "Nobody yet. Write a name under Who when you jot, or add someone here.",
  noneSuch: "Nobody of that name, work or memory.",
  pick: "Choose someone to see all that was heard and noted, newest first.",
  back: "Back to the list",
  toSettings: "Back to the settings",
  gone: "This person is not in the notebook, or not yet on this device.",
  write: "Write something down",
  heard: "Heard and noted",
  nothing: "Nothing noted yet.",
  about: "Details",
  met: (event: string) => `Met at ${event}`,
  fields: {
    name: "Name",
    remember_by: "Remember by",
    job_title: "Work",
    organization: "Organization",
    email: "Email",
    phone: "Phone",
    linkedin_url: "LinkedIn address",
    introduced_by: "Introduced by",
    event_id: "Met at",
    hoped_for: "Hoped for: I mean to meet them there",
    resting: "Resting: leave them in peace for now",
  },
  noEvent: "No event",
  links: { email: "Write a mail", phone: "Call", linkedin_url: "LinkedIn" },
  more: "Show more",
};

export const events = {
  title: "Events",
  newName: "A new one",
  empty: "No events yet. A name is enough; jots made around its days belong to it by themselves.",
  pick: "Choose a gathering to see what was heard there, and whom you met.",
  gone: "This event is not in the notebook, or not yet on this device.",
  heard: "Heard there",
  met: "Met there",
  nothing: "Nothing heard there yet.",
  about: "Details",
  unnamed: "Without a name",
  noDay: "No day yet",
  fields: {
    name: "Name",
    kind: "What it is",
    venue: "House or hall",
    city: "Town",
    timezone: "Time zone",
    starts_on: "First day",
    ends_on: "Last day",
    url: "Web address",
    intention: "What I mean to do there for others",
  },
  kinds: {
    "": "Not said",
    conference: "Conference",
    chapter: "Chapter meeting",
    seminar: "Seminar",
    webinar: "Webinar",
    reception: "Reception",
    mixer: "Mixer",
    meeting: "Meeting",
    other: "Other",
  } as Record<string, string>,
};

export const clippings = {
  untitled: "Without a title",
  kinds: {
    article: "Article",
    ebook: "E-book or report",
    book: "Book",
    template: "Template",
    data: "Data",
    tool: "Tool",
    podcast: "Podcast or video",
    event: "Event",
    know_how: "What I know",
    person: "Someone to know",
    resume: "Resume",
    job: "Job",
  } as Record<string, string>,
};

export const acts = {
  bin: "Put in the bin",
  binned: "It is in the bin.",
  bringBack: "Bring back",
  back: "It is back.",
  erase: "Erase for good",
  eraseSure: (what: string) => `Erase “${what}” for good, on every device? Nothing of it is kept, and this cannot be taken back.`,
  cancel: "Cancel",
  emptyBin: "The bin is empty.",
  binTitle: "Bin",
  binHint: "Bring back what you miss. What you erase is gone on every device.",
};

export const search = {
  title: "Search",
  field: "Search everything",
  hint: "Words, names, places. Spelling need not be right.",
  none: (words: string) => `Nothing found for “${words}”.`,
  noneHint: "Try fewer words, or the beginning of one.",
  found: (count: number) => (count === 1 ? "1 found" : `${count} found`),
  failed: "The search could not be loaded. Everything is still in its lists.",
  kinds: {
    person: "Person",
    event: "Event",
    jot: "Jot",
    clipping: "Clipping",
    prompt: "Prompt",
    followup: "Follow-up",
    photo: "Photo",
    memo: "Memo",
    topic: "Topic",
    joy: "Good thing",
    setting: "Setting",
    wording: "Other wording",
  },
};

export const followUp = {
  title: "Follow up",
  lead: "What you promised, by day. Nothing here is owed to you, and nothing is counted.",
  empty: "No open promises. When you tell someone “I'll send you that”, jot it as a Promise.",
  done: "Done",
  doneSaid: "Done. It is with your gifts now.",
  letGo: "Let go",
  letGoSaid: "Let go, and that is fine.",
  noDay: "Whenever it fits",
  late: "From earlier days",
  soon: "Later, Heedful will set your shelf beside their challenges, and help you write something short that asks nothing.",
};

export const shelf = {
  title: "Shelf",
  lead: "Articles, books, templates, people: all that may help someone.",
  soon: "The shelf is still being built. Until then, jot what you come across as a Note with its address. Nothing of it will be lost, and it can move onto the shelf later.",
  jot: "Write it down now",
};

export const triage = {
  title: "Triage",
  lead: "Scraps that name nobody yet, and words that two devices wrote at once.",
  none: "All is in its place.",
  nobody: "Without a person",
  wordings: "Words kept beside",
  link: "Put scraps in their place",
};
