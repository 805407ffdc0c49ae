/** Words of what an address hands to the box. */

export const handed = {
  lead: "Something was sent here, but you have unsaved text in the box.",
  kind: (kind: string) => `You have unsaved text in the box. Make it a ${kind.toLowerCase()}?`,
  addBelow: "Add it below",
  takeInstead: "Replace my text",
  makeKind: (kind: string) => `Make it a ${kind.toLowerCase()}`,
  leave: "Keep my text",
  instead: "Your text was set aside.",
};
