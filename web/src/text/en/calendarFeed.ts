/** Words of the private calendar in the settings. */

export const calendar = {
  title: "In your own calendar",
  why: "Your calendar program can read what falls due, at a secret address. Nothing said in confidence is in it.",
  since: (day: string) =>
    `There is an address, made ${day}. It is not shown again; a new one takes its place.`,
  alarm:
    "Remind me at 9 a.m. on days when something is due. The alert names nobody, but your calendar may show the entry next to it.",
  alarmLater: "This takes effect with the next address you make.",
  make: "Make a secret address",
  again: "Make a new one",
  revoke: "Take it back",
  revoked: "Taken back. Calendars that read it find nothing from now on.",
  once: "Copy it into your calendar program now (“subscribe” or “from URL”): it is shown this once. Whoever has it can read it.",
  copy: "Copy the address",
  copied: "Copied.",
};
