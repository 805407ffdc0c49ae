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
  yes: "Ready to go offline",
  yesHow: "No signal? Keep writing. It’s saved here and syncs later.",
  almost: "Almost ready",
  almostHow: (count: number) => (count === 1 ? "One thing left to do." : `${count} things left to do.`),
  looking: "Checking…",
  again: "Check again",
  standings: { good: "Good", fair: "Good to know", todo: "To do" },

  points: {
    cached: {
      name: "The app",
      good: "Everything opens offline.",
      fair: "",
      todo: "Part of the app is still downloading. Stay on this page for a moment while you’re online.",
    },
    home: {
      name: "Home screen",
      good: "You’re using the home-screen app.",
      fair: "You’re in a browser tab. That works, but on the home screen it’s one tap away.",
      todo: "You’re in a Safari tab, and iOS may delete its data after seven days without a visit. Tap Share, then Add to Home Screen, and write there. The app has its own separate notebook.",
    },
    persistent: {
      name: "The notebook",
      good: "Protected, even if the device runs low on space.",
      fair: "Your browser may delete it if the device is almost full. Anything that has synced is safe.",
      todo: "Your browser may delete the notebook if the device runs low on space.",
    },
    room: {
      name: "Storage",
      good: "Enough space for many days of notes and photos.",
      fair: "This browser doesn’t say how much space is left.",
      todo: "This device is low on space. Notes will still fit; for photos, delete a video or an app you don’t need.",
    },
    signedIn: {
      name: "Passkey",
      good: "You’re signed in. What you write syncs when you’re online.",
      fair: "",
      todo: "You can write without one. But with a passkey, a lost phone loses nothing. It needs a connection, so do it before you go.",
    },
    unsent: {
      name: "Sync",
      good: "Everything is synced.",
      fair: "",
      todo: "Some items are only on this device.",
    },
    clock: {
      name: "Clock",
      good: "It’s on time.",
      fair: "It can’t be checked until this device connects to the server.",
      todo: "",
    },
    camera: {
      name: "Camera",
      good: "Allowed. You can scan cards, badges and codes.",
      fair: "This browser doesn’t say, or there’s no camera. You can try it now.",
      todo: "Allow it now, so it won’t ask while someone is holding out a badge.",
    },
    event: {
      name: "Event",
      good: "",
      fair: "",
      todo: "No upcoming event. Add one, and what you write there is filed under it automatically.",
    },
  } satisfies Record<string, PointWords>,

  clockOff: (ms: number) =>
    `It’s about ${minutes(ms)} ${ms > 0 ? "behind" : "ahead"}. Set date and time to automatic in your device’s settings. Nothing you wrote is lost.`,
  noWorker:
    "This browser can’t work offline here, perhaps because it’s a private window. Open Heedful in a regular window.",
  noNetwork: "Part of the app still needs to download, and you’re offline. What’s here already works.",
  denied: "Camera access is blocked. Allow it in your browser’s settings for this site.",
  unsentHere: "It syncs once you sign in.",
  eventAround: (name: string) => `You’re at ${name}. What you write is filed under it.`,
  eventAhead: (name: string, day: string) =>
    `${name}, ${day}. Starting the day before, what you write is filed under it.`,

  acts: {
    fetch: "Download the rest now",
    install: "Install Heedful",
    persist: "Protect from clean-up",
    signIn: "Set up a passkey",
    send: "Upload now",
    camera: "Allow the camera",
    event: "Go to events",
  },
};
