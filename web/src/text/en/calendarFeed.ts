/** Words of the private calendar in the settings. */

export const calendar = {
  title: "Private calendar link",
  why: "See what’s due in your own calendar app. Nothing confidential is included.",
  since: (day: string) => `Link created ${day}. It can’t be shown again; a new link replaces it.`,
  alarm:
    "Remind me at 9 a.m. on days when something is due. The alert doesn’t name anyone, but your calendar may show the entry next to it.",
  alarmLater: "This applies to the next link you create.",
  make: "Create private calendar link",
  again: "Create a new link",
  revoke: "Turn off this link",
  revoked: "Link turned off. Calendars that use it won’t update anymore.",
  once: "Add this to your calendar app now (“Subscribe” or “From URL”). You won’t see it again. Anyone who has it can see these entries.",
  copy: "Copy link",
  copied: "Copied.",
};
