/** Words of the settings: passkeys, this device, moving by hand. */

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const settings = {
  title: "Settings",
  account: "Your notebook everywhere",
  why: "With a passkey your notebook is on your other devices too, and a lost phone loses nothing. No password, no email address. What you have written so far goes into it.",
  signInAgain:
    "You are signed out here, and your notebook is still on this device. Sign in again, and what is new goes up.",
  name: "What to call it",
  otherName: "Call the notebook something else",
  useName: "Use this name",
  namePlaceholder: "My notebook",
  create: "Create a passkey",
  signIn: "Sign in with a passkey",
  unsupported:
    "This browser has no passkeys. Everything works here all the same, on this device alone; you can carry it over by hand below.",
  away: "The server cannot be reached just now. Writing goes on as always; passkeys need the network.",
  again: "Try again",
  recover: "I lost my passkey and have a recovery code",
  code: "Recovery code",
  useCode: "Use the code",
  limited: "The code is right. One step more: make a new passkey on this device.",
  signedIn: (name: string) => `You are signed in to “${name || "My notebook"}”.`,
  stranger:
    "That passkey opens another notebook than the one on this device. Nothing was mixed. Use it once more, and then choose what becomes of what is here.",
  recovered: (day: string) =>
    `A recovery code made a passkey on ${day}. If that was not you, remove that passkey and end its session.`,

  passkeys: "Passkeys",
  passkeyName: "Name of this passkey",
  unnamed: "Passkey",
  synced: "synced by your password manager",
  single: "on one device only",
  doubled: "Its count went back: there may be a copy of it. Remove it if you are not sure.",
  used: (time: string) => `used ${time}`,
  rename: "Rename",
  remove: "Remove",
  addPasskey: "Add another passkey",
  addPasskeyHow: "A second one, on another device or a key on your ring, keeps the way in open.",
  secondName: "Another passkey",
  lastWarning:
    "This is your only passkey. Without it, and without a recovery code, nobody can open this notebook on the server again. What is on this device stays.",
  removeLast: "Remove it all the same",

  recoveryTitle: "Recovery code",
  recoveryHave: "There is a recovery code. A new one takes its place.",
  recoveryNone: "If every passkey is lost, a recovery code lets you make a new one. Keep it on paper.",
  makeCode: "Make a recovery code",
  codeOnce: "Write it down now: it is shown this once.",

  sessions: "Where you are signed in",
  thisOne: "this one",
  end: "End",
  endOthers: "End all the others",
  devices: "Devices that hold the notebook",
  seen: (time: string) => `last seen ${time}`,
  unknown: "A browser that gave no name",

  signOut: "Sign out",
  signOutWhy: "Signing out takes the notebook off this device. It stays in your account.",
  unsentFirst: (count: number) =>
    `${many(count, "record is", "records are")} on this device only. Signing out would lose them.`,
  sendFirst: "Send them, then sign out",
  notSent: "They could not be sent just now. You are still signed in, and they are safe here.",
  fileFirst: "Save a copy to a file, then sign out",
  stay: "Stay signed in",
  sharesFirst:
    "Something you shared waits on this device, and was not kept yet. Its words and pictures are kept first, and go along. A card or a calendar in it is yours to keep or to drop:",
  sharesLeft:
    "Nothing is taken off this device yet. Something you shared would be lost: a card, a calendar, or a picture that cannot be opened. Keep it or drop it first.",
  draftsFirst:
    "You were writing something on this device that is not saved yet. It is kept as a note first, and goes along.",
  lookAtShares: "look at it first",

  confirmTitle: "Is it you?",
  confirm: "For this, please show your passkey once more.",
  usePasskey: "Use my passkey",
  cancel: "Cancel",

  betweenTitle: "Two notebooks meet",
  between: (records: number, unsent: number) =>
    `On this device ${many(records, "record is", "records are")} kept that ${records === 1 ? "is" : "are"} not in the notebook you just opened${unsent ? `, ${unsent} of them nowhere else` : ""}.`,
  addThem: "Add them to that notebook",
  fileThem: "Save them to a file, then start clean here",
  stop: "Stop, and leave everything as it was",

  device: "This device",
  ticks: {
    guard: "Cover names when nothing is touched for 45 seconds, and when I come back to this page",
    asked: "After a talk, say how many questions I asked",
  },
  tab: "You are in a Safari tab. The home-screen app, if you have it, keeps a notebook of its own.",
  app: "This is the home-screen app. A Safari tab would keep a notebook of its own.",
  kept: "The browser has promised to keep this notebook, also when space gets short.",
  notKept:
    "The browser may clear this notebook when the device runs out of space. Installing the app or signing in protects it.",
  askKeep: "Ask it to keep it",
  space: (used: string, room: string) => `${used} used; there is room for ${room}.`,
  install: "Install Heedful",
  unsentTitle: "Not sent yet",
  allSent: "Nothing waits. All of it is with the server.",
  waitsHere: (count: number) =>
    `${many(count, "record is", "records are")} on this device only. With a passkey they go up by themselves.`,
  waits: (count: number) => `${many(count, "record waits", "records wait")}; they go up by themselves.`,
  refusedWhy: (detail: string) => `Not taken: ${detail}`,
  ready: "Ready for a day without a network?",
  readyHint: "One look at this device before the event",
  share: "Share to Heedful",
  shareHint: "From the share sheet, the browser, or a Shortcut",
  move: "Carry it over by hand",
  moveHint: "Copy, paste, or save to a file",
  more: "More settings",
  bin: "Bin",
  binHint: "Bring back what you put away",
  about: "About",
  aboutText:
    "Heedful hears what people need, then helps. It has no trackers, asks nothing of anyone, and works without a network.",
  version: (build: string) => `Build ${build}`,

  moveTitle: "Carry it over by hand",
  moveLead:
    "For when two notebooks cannot meet over the network: from a Safari tab to the home-screen app, or from one browser to another.",
  copy: "Copy my notebook",
  copied:
    "Copied. Open Heedful in the other place, come to this page, and paste. Photos and memos that are not on the server yet go along in a file only.",
  copyFailed: "The browser did not let it be copied. Save it to a file instead.",
  file: "Save it to a file",
  savings: {
    saved: "Saved to a file, with the photos and memos that are not on the server yet.",
    cancelled: "Nothing was saved, and nothing here was changed.",
    tap: "The file is ready. Tap again to choose where to save it.",
  },
  paste: "Paste what you copied",
  pasteLabel: "A copied notebook",
  openFile: "Open a file",
  foundIn: (records: number) =>
    `${many(records, "record", "records")} in it. Taking them in loses nothing of what is here.`,
  takeIn: "Take them in",
  tookIn: (records: number) => `${many(records, "record", "records")} taken in.`,
  notOurs: "That is not a Heedful notebook, or only a part of one. Copy it once more, whole.",
};

/** What went wrong with the server, what is safe, what to do. */
export const problems: Partial<Record<string, string>> = {
  network: "The server cannot be reached. Nothing is lost. Try again when you have a network.",
  ceremony_over: "That took a little too long. Please try once more.",
  passkey_refused: "That passkey was not accepted. It may have been removed from this notebook. Try another.",
  code_refused: "That code does not open anything. Check it letter by letter.",
  push_refused: "The push service of this browser is not one that Heedful sends to. Nothing was changed.",
  too_many: "Too many tries just now. Wait a minute, then try again.",
  signed_out: "You are signed out. What you write is kept on this device.",
  not_allowed: "That cannot be done while signed in by a recovery code. Make a passkey first.",
};
export const problemElse = "That did not work, and nothing was changed. Please try again.";

export const refusals = {
  cancelled: "No passkey was used. Nothing has changed.",
  already: "This device already holds a passkey for this notebook. Sign in with it.",
  unsupported: "This browser cannot use passkeys at this address.",
  failed: "The passkey did not work just now. Nothing has changed; please try once more.",
};
