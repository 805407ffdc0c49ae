/** Words of the day's message: in the settings, and where a message cannot be read. */

export const dayMessages = {
  title: "Daily reminder",
  why: "Get a notification on days when something is due. At most one a day, between 9 a.m. and 8 p.m. It shows a number, never a name or anything you wrote.",
  way: "Your browser’s maker delivers it. They can see when it arrives, but can’t read it.",
  turnOn: "Remind me on this device",
  turnOff: "Turn off reminders",
  homeScreen:
    "On an iPhone or iPad, reminders need the home-screen app. In Safari, tap Share, then Add to Home Screen, and come back here in the app.",
  unsupported:
    "This browser can’t notify you while Heedful is closed. Use the private calendar link below instead.",
  blocked:
    "Notifications are blocked for Heedful. Allow them in your browser’s settings for this site, then come back here.",
  failed: "Couldn’t set that up. Nothing has changed. Please try again later.",
  unread: "Something is due today",
};
