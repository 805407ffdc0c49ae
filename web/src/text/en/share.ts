/** Words of what other apps share, and of setting that up. */

export const share = {
  title: "Shared to Heedful",
  untitled: "Without a title",
  waiting: "Also waiting",
  waitingLead: "Shared and not kept yet. It is on this device alone until you keep it.",
  none: "Nothing waits here. Share something to Heedful from another app, and it comes up on this page.",
  gone: "This has been kept or dropped already.",
  setUp: "How to share to Heedful",
  toShelf: "To the shelf",
  there: "The same address is on the shelf already:",
  keep: "Keep on the shelf",
  kept: "It is on the shelf.",
  jot: "Make it a jot",
  jotted: "It is a jot now.",
  drop: "Drop it",
  dropped: "Dropped.",
  kind: "What it is",
  noLink: "The address in it is not one of the web, so it stands in the words and cannot be followed.",
  shortened: "It was very long. The first part is here; the rest stays where you shared it from.",
  leftOut: (files: number) =>
    files === 1
      ? "One file was left out: there is room for 10 files and 30 MB at once. It stays where you shared it from."
      : `${files} files were left out: there is room for 10 files and 30 MB at once. They stay where you shared them from.`,
  refused:
    "That was too much to take in at once: up to 10 files and 10 MB together. Nothing was kept, and all of it is still where you shared it from. Share a part of it.",
  nothing:
    "Nothing arrived: the other app sent no words, no link and no file. Nothing was kept. Share it once more, or copy it there and paste it on the shelf.",
  failed:
    "This device could not keep it. It is still on the page, and in the app you shared it from. Free some space, then share it again.",
  mayHelpNobody:
    "Nobody's open challenge speaks of it yet. Keep it: it comes up when somebody tells you of one.",
  resume:
    "A resume comes up for nobody before its person has agreed to be passed on. Keep it, then note whose it is.",

  files: "Files with it",
  keepPhoto: "Keep as a card photo",
  photo: "A picture. Kept as the photo of a card, it waits to be typed up; on the shelf only words are kept.",
  card: "A card. It can be somebody in your notebook.",
  readCard: "See whose it is",
  calendar: "A calendar file. Its events can be in your notebook.",
  readCalendar: "See what is in it",
  words: "Its text is with the words above.",
  named: "Only its name is kept. The file itself stays where you shared it from.",
  leave: "Leave it",
};

export const setup = {
  title: "Share to Heedful",
  lead: "Whatever you come across, in any app: share it here, and see at once whom it may help.",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "The browser did not let it be copied. Mark the text and copy it by hand.",
  android: "On Android, and on a laptop with Chrome or Edge",
  androidSteps: [
    "Install Heedful: in the browser's menu, “Add to home screen” or “Install”.",
    "In any app, tap Share, and choose Heedful. On a phone it may be behind “More”.",
    "It is kept at once, also without a network. One tap puts it on the shelf.",
  ],
  installed: "Heedful is installed here, so it stands in the share sheet.",
  bookmarklet: "In any browser: a bookmark",
  bookmarkletName: "To Heedful",
  bookmarkletDrag:
    "Drag this to your bookmarks bar. On any page, a click on it brings the page here, with the words you marked.",
  bookmarkletClicked: "It does its work on other pages: drag it to your bookmarks bar.",
  bookmarkletCopy:
    "No bar, or on a phone: bookmark any page, edit that bookmark, and put this in place of its address.",
  bookmarkletText: "The bookmark's address",
  ios: "On an iPhone or iPad: a Shortcut",
  iosSteps: [
    "Open the Shortcuts app, tap +, and name it “To Heedful”.",
    "In its details, switch on “Show in Share Sheet”, and let it take URLs and text.",
    "Add the action “URL Encode”, with the Shortcut Input.",
    "Add the action “Open URLs”. Put in the address below, and right behind it the URL Encoded Text.",
    "In any app, tap Share, and choose “To Heedful”.",
  ],
  iosAddress: "The address, to which the Shortcut adds what you share",
  iosTab:
    "Apple opens it in Safari, and a Safari tab has a notebook of its own, apart from the app on your home screen. Sign in with the same passkey in both, and what you keep here is there too.",
};
