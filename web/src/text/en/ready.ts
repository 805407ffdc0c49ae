/** Words of the readiness check: what is well, what might be better, and what to do. */

const minutes = (ms: number): string => {
  const whole = Math.round(Math.abs(ms) / 60_000);
  return whole < 90 ? `${whole} minutes` : `${Math.round(whole / 60)} hours`;
};

interface PointWords {
  name: string;
  good: string;
  fair: string;
  todo: string;
}

export const ready = {
  title: "Is this device ready?",
  yes: "Ready for the basement",
  yesHow: "No signal needed: write, and it is kept here until there is one.",
  almost: "Almost ready",
  almostHow: (count: number) =>
    count === 1 ? "One thing is left to do." : `${count} things are left to do.`,
  looking: "Looking…",
  again: "Look again",
  standings: { good: "Well", fair: "Good to know", todo: "To do" },

  points: {
    cached: {
      name: "The app",
      good: "All of it opens without a network.",
      fair: "",
      todo: "A part of the app is still to be fetched. Stay on this page for a moment, with a network.",
    },
    home: {
      name: "Home screen",
      good: "You are in the app itself.",
      fair: "You are in a browser tab. That works; on the home screen the box is one tap away.",
      todo: "You are in a Safari tab, and iOS may erase what a tab keeps after seven days without a visit. Tap Share, then Add to Home Screen, and write there: that app keeps a notebook of its own.",
    },
    persistent: {
      name: "The notebook",
      good: "The browser has promised to keep it, also when space gets short.",
      fair: "The browser makes no such promise. It clears a notebook only where a device is almost full; what has been sent is safe in any case.",
      todo: "The browser may clear the notebook when the device runs out of space. Ask it to keep it.",
    },
    room: {
      name: "Room",
      good: "Enough for many days and their photos.",
      fair: "This browser does not tell how much room there is.",
      todo: "There is little room left on this device. Words fit in all the same; for photos, delete a video or an app that you do not need.",
    },
    signedIn: {
      name: "Passkey",
      good: "You are signed in: what you write goes up by itself once there is a network.",
      fair: "",
      todo: "Nothing is needed to write here. But with a passkey a lost phone loses nothing, and that needs the network: do it before you go.",
    },
    unsent: {
      name: "What is unsent",
      good: "All of it is with the server.",
      fair: "",
      todo: "Some of it is on this device only.",
    },
    clock: {
      name: "Clock",
      good: "It agrees with the server’s clock.",
      fair: "Whether it is right cannot be told before this device has once been in touch with the server.",
      todo: "",
    },
    camera: {
      name: "Camera",
      good: "It is allowed: cards, badges and codes can be taken.",
      fair: "This browser does not say, or there is no camera here. You can try it now; writing works without.",
      todo: "Allow it now, so that it does not ask while somebody holds out a badge.",
    },
    event: {
      name: "Event",
      good: "",
      fair: "",
      todo: "No event is ahead. Put it in, and what you write there belongs to it by itself.",
    },
  } satisfies Record<string, PointWords>,

  clockOff: (ms: number) =>
    `It is about ${minutes(ms)} ${ms > 0 ? "behind" : "ahead"}. Set date and time to automatic in the device’s own settings. Nothing written is lost by it.`,
  noWorker:
    "This browser keeps no apps for offline use, as in a private window. Open Heedful in an ordinary window.",
  noNetwork:
    "A part of the app is still to be fetched, and there is no network just now. What is here already works.",
  denied: "The camera was refused to Heedful. Allow it again in the browser’s settings for this site.",
  unsentHere: "It goes up once you are signed in.",
  eventAround: (name: string) => `You are at ${name}: what you write belongs to it.`,
  eventAhead: (name: string, day: string) =>
    `${name}, ${day}. From the day before, what you write belongs to it.`,

  acts: {
    fetch: "Fetch the rest now",
    install: "Install Heedful",
    persist: "Ask it to keep it",
    signIn: "To the passkeys",
    send: "Send now",
    camera: "Allow the camera",
    event: "To the events",
  },
};
