/** Words for what has no name. */
export const untitled = { person: "Someone without a name", other: "Without a name" };
