/** Words of what other apps share, and of setting that up. */

export const share = {
  title: "Shared to Heedful",
  untitled: "Untitled",
  waiting: "Also waiting",
  waitingLead: "Shared but not saved yet. Until you save it, it’s only on this device.",
  none: "Nothing here. Share something to Heedful from another app, and it shows up on this page.",
  gone: "This was already saved or discarded.",
  setUp: "How to share to Heedful",
  toShelf: "To the shelf",
  there: "This link is already on your shelf:",
  keep: "Save to shelf",
  kept: "Saved to your shelf.",
  jot: "Make it a jot",
  jotted: "Saved as a jot.",
  drop: "Discard",
  dropped: "Discarded.",
  kind: "Type",
  noLink: "This isn’t a web link, so it’s saved as text.",
  shortened: "It was very long. The first part is here; the rest is still where you shared it from.",
  leftOut: (files: number) =>
    files === 1
      ? "One file was left out: the limit is 10 files and 30 MB at once. It’s still where you shared it from."
      : `${files} files were left out: the limit is 10 files and 30 MB at once. They’re still where you shared them from.`,
  refused:
    "That was too much at once. The limit is 10 files and 10 MB. Nothing was saved; everything is still where you shared it from. Try sharing part of it.",
  nothing:
    "Nothing arrived: the other app sent no text, link or file. Share it again, or copy it there and paste it on your shelf.",
  failed:
    "This device couldn’t save it. It’s still in the app you shared it from. Free up some space, then share it again.",
  mayHelpNobody: "No one has told you about this yet. Save it: it comes up when someone does.",
  resume: "A resume is only suggested once its owner has agreed. Save it, then note whose it is.",

  files: "Files",
  keepPhoto: "Save as a card photo",
  photo: "A picture. Save it as a card photo to type up later. The shelf only holds text.",
  card: "A contact card.",
  readCard: "See whose it is",
  calendar: "A calendar file. You can add its events to your notebook.",
  readCalendar: "See what is in it",
  words: "Its text is included above.",
  named: "Only the file name is saved. The file itself is still where you shared it from.",
  leave: "Skip it",
};

export const setup = {
  title: "Share to Heedful",
  lead: "Found something useful in another app? Share it here and see who it may help.",
  copy: "Copy",
  copied: "Copied.",
  copyFailed: "Your browser blocked copying. Select the text and copy it yourself.",
  android: "On Android, and on a laptop with Chrome or Edge",
  androidSteps: [
    "Install Heedful: in the browser's menu, “Add to home screen” or “Install”.",
    "In any app, tap Share, and choose Heedful. On a phone it may be behind “More”.",
    "It’s saved right away, even offline. One tap puts it on your shelf.",
  ],
  installed: "Heedful is installed here, so it’s in the share sheet.",
  bookmarklet: "In any browser: a bookmark",
  bookmarkletName: "To Heedful",
  bookmarkletDrag:
    "Drag this to your bookmarks bar. Click it on any page to bring that page here, with any text you’ve selected.",
  bookmarkletClicked: "This works on other pages. Drag it to your bookmarks bar.",
  bookmarkletCopy:
    "No bar, or on a phone? Bookmark any page, edit that bookmark, and replace its address with this.",
  bookmarkletText: "Bookmark address",
  ios: "On an iPhone or iPad: a Shortcut",
  iosSteps: [
    "Open the Shortcuts app, tap +, and name it “To Heedful”.",
    "In its details, switch on “Show in Share Sheet”, and let it take URLs and text.",
    "Add the action “URL Encode”, with the Shortcut Input.",
    "Add the action “Open URLs”. Put in the address below, and right behind it the URL Encoded Text.",
    "In any app, tap Share, and choose “To Heedful”.",
  ],
  iosAddress: "Address for the Shortcut",
  iosTab:
    "Apple opens it in Safari, which has its own notebook, separate from the home-screen app. Sign in to both with the same passkey to keep them in sync.",
};
