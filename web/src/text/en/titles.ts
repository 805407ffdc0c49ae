/** Words for what has no name. */
export const untitled = { person: "Someone unnamed", other: "Untitled" };
