/** Words of what stands beside a record, written over or without room in it. */

export const wordings = {
  lead: "Also written on another device:",
  leadHere: "Also written:",
  listFull: (most: number) => `One list holds ${most}. There was no room in it for:`,
  useThis: "Use this one",
  keepBoth: "Keep both",
  dismiss: "Dismiss",
  used: "Switched to that version.",
  bothKept: "Kept both.",
  dismissed: "Dismissed.",
};
