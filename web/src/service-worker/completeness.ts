/** Whether a build is here complete, rarely wanted files too: the mark in its cache, and how a page asks for the rest. */

export const COMPLETE_MARK = "/assets/.whole";

/** What a page says to the worker, so that it fetches the rest. */
export const FETCH_REST = "fetch the rest";
