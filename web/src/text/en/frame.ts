/** Words of the frame: masthead, navigation, the mood, banners, toasts. */

export const frame = {
  title: (screen: string) => `${screen} · Heedful`,
  brand: "Heedful",
  skip: "Skip to the page",
  dueToday: (count: number) => (count === 1 ? "One thing today" : `${count} things today`),
  main: "Main",
  search: "Search",
  cover: "Cover names",
  undo: "Undo",
  syncNow: "Sync now",
  sync: "Sync",
  signedOut: "You are signed out: all of it is kept on this device alone. Sign in under Settings to sync.",
  arriving: "Your notebook is on its way to this device. What you write meanwhile is kept.",
  nav: {
    jot: "Jot",
    people: "People",
    "follow-up": "Follow up",
    shelf: "Shelf",
    events: "Events",
    settings: "Settings",
  },
  moods: {
    saved: () => "Saved",
    waiting: (unsent: number) => (unsent ? `${unsent} to send` : "Not synced yet"),
    syncing: (unsent: number) => (unsent ? `Sending ${unsent}` : "Syncing"),
    offline: (unsent: number) => (unsent ? `Offline, ${unsent} kept here` : "Offline"),
    "signed-out": (unsent: number) => (unsent ? `${unsent} only here` : "On this device"),
    "needs-you": (unsent: number) => (unsent ? `Needs you, ${unsent} unsent` : "Needs you"),
  },
  troubles: {
    full: "This device has no room left, so that could not be saved. Your words are still on the screen. Free some space, then save again.",
    broken:
      "The browser lost hold of its storage. Your words are still on the screen. Close the app, open it again, and save once more.",
    blocked:
      "Another tab with an older Heedful is holding the notebook. Close it and save again; your words are still here.",
    outdated: "This tab runs an older Heedful. Save a copy of what you are typing, then reload the page.",
  },
  rescued: "A copy was put aside, and goes into the notebook as soon as the storage answers.",
  reload: "Reload",
  newVersion: "A new version is ready.",
  useIt: "Use it now",
  later: "Later",
  missing: "There is no such page.",
  missingHint: "The address may be mistyped, or from a newer Heedful. Your notebook is untouched.",
  home: "To the box",
  chunkFailed: "This page could not be loaded. What you wrote is safe. Reload when you have a network.",
  partFailed:
    "This part of the page could not be shown. What you saved is safe, and what you were writing is kept. Reload the page to go on.",
  unexpected:
    "Something went wrong. What you saved is safe, and what you are writing is kept. If the page no longer answers, reload it.",
  copyWords: "Copy what is written",
  wordsCopied: "Copied",
  dismiss: "Dismiss",
};
