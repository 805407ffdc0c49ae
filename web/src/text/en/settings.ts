/** Words of the settings: passkeys, this device, moving by hand. */

const many = (count: number, one: string, more: string): string => `${count} ${count === 1 ? one : more}`;

export const settings = {
  title: "Settings",
  account: "Account",
  loading: "Loading…",
  why: "A passkey puts your notebook on all your devices, so a lost phone loses nothing. No password, no email address. What you’ve written so far is included.",
  signInAgain:
    "You’re signed out, and your notebook is still on this device. Sign in again to sync what’s new.",
  name: "Notebook name",
  otherName: "Rename notebook",
  useName: "Save name",
  namePlaceholder: "My notebook",
  create: "Create a passkey",
  signIn: "Sign in with a passkey",
  unsupported:
    "This browser doesn’t support passkeys. Everything still works, on this device only. To move your notebook, use Export & import below.",
  away: "Can’t reach the server right now. You can keep writing; passkeys need a connection.",
  again: "Try again",
  recover: "Lost your passkey? Use a recovery code",
  code: "Recovery code",
  useCode: "Use code",
  limited: "That code works. One more step: create a new passkey on this device.",
  signedIn: (name: string) => `Signed in to “${name || "My notebook"}”.`,
  stranger:
    "That passkey opens a different notebook from the one on this device. Nothing was combined. Use it again, then choose what to do with what’s here.",
  recovered: (day: string) =>
    `A recovery code was used to create a passkey on ${day}. If that wasn’t you, remove that passkey and sign out its session.`,

  passkeys: "Passkeys",
  passkeyName: "Passkey name",
  unnamed: "Passkey",
  synced: "in your password manager",
  single: "on one device only",
  doubled: "This passkey may have been copied. If you’re not sure, remove it.",
  used: (time: string) => `used ${time}`,
  rename: "Rename",
  remove: "Remove",
  addPasskey: "Add another passkey",
  addPasskeyHow: "Add a backup on another device or a security key, so you can always get in.",
  secondName: "Backup passkey",
  lastWarning:
    "This is your only passkey. Without it or a recovery code, no one can open your synced notebook again. What’s on this device stays.",
  removeLast: "Remove anyway",

  recoveryTitle: "Recovery code",
  recoveryHave: "You have a recovery code. A new one replaces it.",
  recoveryNone: "If you lose every passkey, a recovery code gets you back in. Keep it on paper.",
  makeCode: "Create a recovery code",
  codeOnce: "Write it down now. You won’t see it again.",

  sessions: "Where you’re signed in",
  thisOne: "this device",
  end: "End session",
  endOthers: "End all other sessions",
  devices: "Devices with your notebook",
  seen: (time: string) => `last seen ${time}`,
  unknown: "Unknown browser",

  signOut: "Sign out",
  signOutWhy: "Signing out removes the notebook from this device. It stays in your account.",
  unsentFirst: (count: number) =>
    `${many(count, "item is", "items are")} only on this device. Signing out would delete ${count === 1 ? "it" : "them"}.`,
  sendFirst: "Sync, then sign out",
  notSent: "Couldn’t sync right now. You’re still signed in, and everything is safe here.",
  fileFirst: "Save a copy to a file, then sign out",
  stay: "Stay signed in",
  sharesFirst:
    "Something you shared is still waiting on this device. Its text and pictures are saved first. A card or a calendar in it is up to you:",
  sharesLeft:
    "Nothing was removed from this device yet. Something you shared would be lost: a card, a calendar, or a picture that can’t be opened. Save or discard it first.",
  draftsFirst: "You have unsaved writing on this device. It’s saved as a note first, so it isn’t lost.",
  lookAtShares: "review it first",

  confirmTitle: "Confirm it’s you",
  confirm: "Use your passkey again to continue.",
  usePasskey: "Use my passkey",
  cancel: "Cancel",

  betweenTitle: "Two notebooks",
  between: (records: number, unsent: number) =>
    `This device has ${many(records, "item", "items")} that ${records === 1 ? "isn’t" : "aren’t"} in the notebook you just opened${unsent ? `, ${unsent} of them saved nowhere else` : ""}.`,
  addThem: "Add them to that notebook",
  fileThem: "Save them to a file, then start fresh here",
  stop: "Cancel and change nothing",

  device: "This device",
  ticks: {
    guard: "Cover names after 45 seconds of no activity, and when I come back to this page",
    asked: "After a conversation, tell me how many questions I asked",
  },
  tab: "You’re in a Safari tab. The home-screen app, if you have it, has its own separate notebook.",
  app: "This is the home-screen app. A Safari tab has its own separate notebook.",
  kept: "This notebook is protected, even if the device runs low on space.",
  notKept:
    "The browser may delete this notebook if the device runs low on space. Install the app or sign in to protect it.",
  copyNotKept: "The browser may delete this copy if the device runs low on space. What’s synced is safe.",
  askKeep: "Protect from clean-up",
  keepRefused: "The browser didn’t agree. It usually does once Heedful is installed.",
  space: (used: string, room: string) => `${used} used of ${room} available.`,
  install: "Install Heedful",
  unsentTitle: "Waiting to sync",
  allSent: "Everything is synced.",
  noneWaits: "Nothing is waiting.",
  waitsHere: (count: number) =>
    `${many(count, "item is", "items are")} only on this device. With a passkey, everything syncs automatically.`,
  waits: (count: number) => `${many(count, "item", "items")} will sync automatically.`,
  refusedWhy: (detail: string) => `Couldn’t sync: ${detail}`,
  ready: "Ready to work offline?",
  readyHint: "Check this device before an event",
  share: "Share to Heedful",
  shareHint: "From the share sheet, your browser, or a Shortcut",
  move: "Export & import",
  moveHint: "Copy, paste, or save to a file",
  more: "More settings",
  bin: "Bin",
  binHint: "Restore what you deleted",
  about: "About",
  aboutText: "Hear what people need, then help. No trackers, and it works offline.",
  version: (build: string) => `Version ${build}`,

  moveTitle: "Export & import",
  moveLead:
    "Move your notebook without an account: from a Safari tab to the home-screen app, or from one browser to another.",
  copy: "Copy my notebook",
  copied:
    "Copied. Open Heedful in the other place, go to this page, and paste. Photos and memos that haven’t synced yet are only included in a file.",
  copyFailed: "Your browser blocked copying. Save it to a file instead.",
  file: "Save to a file",
  savings: {
    saved: "Saved to a file, including photos and memos that haven’t synced yet.",
    cancelled: "Canceled. Nothing was saved or changed.",
    tap: "The file is ready. Tap again to choose where to save it.",
  },
  paste: "Paste what you copied",
  pasteLabel: "A copied notebook",
  openFile: "Open a file",
  foundIn: (records: number) =>
    `${many(records, "item", "items")} found. Importing won’t remove anything that’s here.`,
  takeIn: "Import",
  tookIn: (records: number) => `${many(records, "item", "items")} imported.`,
  notOurs: "That isn’t a complete Heedful notebook. Copy all of it and try again.",
};

/** What went wrong with the server, what is safe, what to do. */
export const problems: Partial<Record<string, string>> = {
  network: "Can’t reach the server. Nothing is lost. Try again when you’re online.",
  ceremony_over: "That took a little too long. Please try again.",
  passkey_refused:
    "That passkey wasn’t accepted. It may have been removed from this notebook. Try another one.",
  code_refused: "That code doesn’t match. Please check each character.",
  push_refused: "Heedful can’t send notifications to this browser. Nothing was changed.",
  too_many: "Too many tries. Wait a minute, then try again.",
  signed_out: "You’re signed out. What you write is saved on this device.",
  not_allowed: "You can’t do that while signed in with a recovery code. Create a passkey first.",
};
export const problemElse = "That didn’t work, and nothing was changed. Please try again.";

export const refusals = {
  cancelled: "No passkey was used. Nothing has changed.",
  already: "This device already has a passkey for this notebook. Sign in with it.",
  unsupported: "This browser can’t use passkeys at this address.",
  failed: "The passkey didn’t work. Nothing has changed; please try again.",
};
