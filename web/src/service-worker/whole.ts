/** The mark in the cache which says that a build is here whole, the rarely wanted files too. */

export const WHOLE = "/assets/.whole";

/** What a page says to the worker, so that it fetches the rest. */
export const FETCH_REST = "fetch the rest";
