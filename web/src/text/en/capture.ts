/** Words of scanning, photos and memos. */

export const scan = {
  title: "Scan",
  back: "To the box",
  starting: "Asking for the camera…",
  hint: "Hold the code inside the frame.",
  view: "What the camera sees",
  light: "Light",
  again: "Scan again",
  camera: {
    refused:
      "Heedful may not use the camera. Allow it in the browser's settings for this site, or use one of the two ways below.",
    absent: "There is no camera here. Use a photo, or paste what another app has read.",
    busy: "The camera is busy: another app may be using it. Close that one and try again, or use one of the two ways below.",
    unable: "This browser lets no page use the camera. Use a photo, or paste what your camera app has read.",
  },
  tryAgain: "Try again",
  broken:
    "The code reader could not be loaded; it comes with the next network. Until then, paste what your camera app has read.",
  photo: "Use a photo instead",
  reading: "Looking for a code…",
  noCode: "No code was found on that photo. Take it closer and straight, or keep it and type it up tonight.",
  keepPhoto: "Keep the photo",
  paste: "Paste what your camera app read",
  pasteHint: "A card, an address, a number: whatever was in the code",
};

export const found = {
  heading: "What the code says",
  onPhoto: "There is a code on it",
  take: "Take it",
  known: "You know them.",
  adds: (fields: string[]) => `New: ${fields.join(", ")}.`,
  nameless: "A badge number, and no name. It is kept, and knows them again.",
  badge: (code: string) => `Badge ${code}`,
  more: (count: number) =>
    count === 1 ? "It holds one more card, which is left." : `It holds ${count} more cards, which are left.`,
  words: "Put it in the box",
  /** `work` tells apart those of one name. */
  of: (name: string, work = "") => `It is ${name}'s${work && ` (${work})`}`,
  somebodyNew: "It is somebody new's",
  theirs: "It is somebody's: keep it with a new person",
  leave: "Leave it",
  isEvent: "This is an event, not a person.",
  isOrganization: "This card is for an organization or a group, not a person.",
  fields: {
    name: "name",
    job_title: "work",
    organization: "organization",
    email: "email",
    phone: "phone",
    linkedin_url: "LinkedIn address",
    badge_code: "badge",
  } as Record<string, string>,
  taken: (name: string) => `${name} is in your notebook.`,
  fetched: (name: string) => `${name} stands under Who.`,
};

export const capture = {
  keeping: "Keeping the photo…",
  photoKept: "Photo kept. Type it up tonight.",
  tooLarge: (megabytes: number, most: number) =>
    `That photo has ${megabytes} MB; up to ${most} MB can be taken in. Nothing else has changed. Take it again with fewer megapixels.`,
  tooManyPixels:
    "That photo has more pixels than a phone can hold. Nothing else has changed. Take it again with fewer megapixels.",
  unreadable:
    "That photo cannot be opened here: it is damaged, or of a kind like HEIC that this browser does not know. Take it again, or choose a JPEG.",
  noRoom:
    "There is no room for the photo on this device. Your words are safe, and still have room. Free some space and take it again.",
  notKept:
    "The browser lost hold of its storage, so the photo was not kept. Your words are safe. Close the app, open it, and take it again.",
  close: "All right",
  photoOf: (name: string) => `Card or badge of ${name}`,
  photo: "Card or badge",
  photoNotHere: "The photo has not arrived yet. It comes when the device that took it has sent it.",
  captured: "Cards and memos",
  memo: "Memo",
  memoOf: (time: string) => `Memo, ${time}`,
  memoNotHere: "The memo has not arrived yet. It comes when the device that recorded it has sent it.",
};

export const memo = {
  title: "After the talk: a note to yourself.",
  never: "Never record others.",
  record: "Record",
  asking: "Asking for the microphone…",
  stop: "Stop and keep",
  time: (spoken: string, most: string) => `${spoken} of ${most}`,
  level: "How loud it is",
  confidence: "In confidence",
  kept: "Memo kept. Type it up tonight.",
  full: "Three minutes are full, so it was kept. Record another if there is more.",
  takenUp: "A memo was cut short when Heedful closed. What there was of it is kept.",
  empty: "Nothing was recorded. Hold the phone as for a call, and try again.",
  noRoom: "There is no room for the memo on this device. Your words are safe. Free some space, then keep it.",
  notKept: "The browser lost hold of its storage. The memo is still here: try once more to keep it.",
  keep: "Keep it",
  microphone: {
    refused:
      "Heedful may not use the microphone. Allow it in the browser's settings for this site, or write it down instead.",
    absent: "There is no microphone here. Write it down instead.",
    busy: "The microphone is busy: a call or another app may be using it. End that and try again, or write it down instead.",
    unable: "This browser cannot record. Write it down instead.",
  },
};
