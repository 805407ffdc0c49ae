/** What the worker says to a page that is open, so that it shows what falls due. */
export const SHOW_DUE = "show what falls due";
