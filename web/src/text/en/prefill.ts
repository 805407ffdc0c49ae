/** Words of what an address hands to the box. */

export const handed = {
  lead: "Something was handed in, and your earlier words are still in the box.",
  kind: (kind: string) => `Your earlier words are still in the box. Make them a ${kind.toLowerCase()}?`,
  addBelow: "Add it below",
  takeInstead: "Use it instead",
  makeKind: (kind: string) => `Make it a ${kind.toLowerCase()}`,
  leave: "Leave the box as it is",
  instead: "Your earlier words were put aside.",
};
