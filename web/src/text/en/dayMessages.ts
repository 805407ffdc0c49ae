/** Words of the day's message: in the settings, and where a message cannot be read. */

export const dayMessages = {
  title: "A message on the day",
  why: "On a day when something falls due, this device can tell you so: “Something to give today.” It comes once a day at most, between 9 a.m. and 8 p.m., and shows a number. It never shows a name, or a word of your notebook.",
  way: "It is delivered by your browser’s maker, who can see when it arrives but cannot read it.",
  isOn: "This device tells you when something falls due today, once a day at most. It never shows a name, or a word of your notebook.",
  turnOn: "Tell me on this device",
  turnOff: "Stop telling me",
  homeScreen:
    "On an iPhone or iPad, only the app on the home screen can tell you. In Safari tap Share, then Add to Home Screen, and come back here in the app.",
  unsupported:
    "This browser can’t show anything while Heedful is closed. Use the private calendar below instead.",
  blocked:
    "This browser does not let Heedful show messages. You can change that in the browser’s settings for this site; then come back here.",
  failed: "That couldn’t be set up just now. Nothing has changed. Please try again later.",
  unread: "Something falls due today",
};
