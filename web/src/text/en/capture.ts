/** Words of scanning, photos and memos. */

export const scan = {
  title: "Scan",
  back: "Back to jot",
  starting: "Asking for the camera…",
  hint: "Hold the code inside the frame.",
  view: "What the camera sees",
  light: "Flashlight",
  again: "Scan again",
  camera: {
    refused:
      "Camera access is blocked. Allow it in your browser’s settings for this site, or use one of the options below.",
    absent: "No camera found. Use a photo, or paste what another app scanned.",
    busy: "Another app may be using the camera. Close it and try again, or use one of the options below.",
    unable: "This browser can’t use the camera. Use a photo, or paste what your camera app scanned.",
  },
  tryAgain: "Try again",
  broken:
    "The code reader couldn’t load. It’ll work when you’re back online. Until then, paste what your camera app scanned.",
  photo: "Use a photo instead",
  reading: "Looking for a code…",
  noCode: "No code found. Try again closer and straight on, or keep the photo and type it up later.",
  keepPhoto: "Keep the photo",
  paste: "Paste what your camera app scanned",
  pasteHint: "A card, a link, a number: whatever was in the code",
};

export const found = {
  heading: "What the code says",
  onPhoto: "Found a code",
  take: "Use it",
  known: "Already in your notebook.",
  adds: (fields: string[]) => `New: ${fields.join(", ")}.`,
  nameless: "A badge number without a name. Save it to recognize them next time.",
  badge: (code: string) => `Badge ${code}`,
  more: (count: number) =>
    count === 1 ? "One more card in it was skipped." : `${count} more cards in it were skipped.`,
  words: "Add to my jot",
  /** `work` tells apart those of one name. */
  of: (name: string, work = "") => `It’s ${name}’s${work && ` (${work})`}`,
  somebodyNew: "It’s someone new",
  theirs: "Save it with a new person",
  leave: "Skip it",
  isEvent: "This is an event, not a person.",
  isOrganization: "This card is for an organization or a group, not a person.",
  fields: {
    name: "name",
    job_title: "job title",
    organization: "organization",
    email: "email",
    phone: "phone",
    linkedin_url: "LinkedIn",
    badge_code: "badge",
  } as Record<string, string>,
  taken: (name: string) => `${name} is in your notebook.`,
  fetched: (name: string) => `${name} is under Who.`,
};

export const capture = {
  keeping: "Saving the photo…",
  photoKept: "Photo saved. Type it up later.",
  tooLarge: (megabytes: number, most: number) =>
    `That photo is ${megabytes} MB; the limit is ${most} MB. Nothing else has changed. Take it again at a smaller size.`,
  tooManyPixels:
    "That photo is too large to open. Nothing else has changed. Take it again at a smaller size.",
  unreadable:
    "That photo can’t be opened. It may be damaged, or a type like HEIC that this browser doesn’t support. Take it again, or choose a JPEG.",
  noRoom:
    "There’s no room for the photo on this device. What you wrote is safe. Free up some space and take it again.",
  notKept:
    "Your browser’s storage stopped working, so the photo wasn’t saved. What you wrote is safe. Close and reopen the app, then take it again.",
  close: "OK",
  photoOf: (name: string) => `Card or badge of ${name}`,
  photo: "Card or badge",
  photoNotHere: "The photo isn’t here yet. It arrives once the device that took it syncs.",
  captured: "Cards and memos",
  memo: "Memo",
  memoOf: (time: string) => `Memo, ${time}`,
  memoNotHere: "The memo isn’t here yet. It arrives once the device that recorded it syncs.",
};

export const memo = {
  title: "After a conversation: a note to yourself.",
  never: "Never record others.",
  record: "Record",
  asking: "Asking for the microphone…",
  stop: "Stop and save",
  time: (spoken: string, most: string) => `${spoken} of ${most}`,
  level: "Volume",
  confidence: "Confidential",
  kept: "Memo saved. Type it up later.",
  full: "That’s three minutes, so it was saved. Record another if there’s more.",
  takenUp: "A memo was cut short when Heedful closed. What was recorded is saved.",
  empty: "Nothing was recorded. Hold the phone like you’re on a call, and try again.",
  noRoom:
    "There’s no room for the memo on this device. What you wrote is safe. Free up some space, then save it.",
  notKept: "Your browser’s storage stopped working. The memo is still here; try saving it again.",
  keep: "Save it",
  microphone: {
    refused:
      "Microphone access is blocked. Allow it in your browser’s settings for this site, or write it down instead.",
    absent: "No microphone found. Write it down instead.",
    busy: "A call or another app may be using the microphone. End it and try again, or write it down instead.",
    unable: "This browser can’t record. Write it down instead.",
  },
};
