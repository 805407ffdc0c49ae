/** Search: everything in the notebook, on the device itself. */

import { useEffect, useState } from "preact/hooks";
import { paths } from "../../routing/paths";
import { correctAddress } from "../../routing/router";
import { search as words } from "../../text/en/records";
import { Heading } from "../../ui/Heading";
import { PagedList } from "../../ui/PagedList";
import { SearchResults } from "./SearchResults";
import { useSearch } from "./useSearch";

/** A screen or two. */
const PAGE = 20;

export function SearchScreen() {
  const [typed, setTyped] = useState(() => new URLSearchParams(location.search).get("q") ?? "");
  const { results, isCut, failed } = useSearch(typed);
  useEffect(() => {
    // The address keeps the words, so that Back from a result comes back to them.
    const timer = setTimeout(() => correctAddress(paths.search(typed)), 300);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div class="quiet stack">
      <Heading title={words.title} quiet />
      <label>
        <span class="label">{words.field}</span>
        <input
          class="input"
          type="search"
          data-home
          ref={(field) => void (field && !typed && field.focus())}
          value={typed}
          enterkeyhint="search"
          onInput={(event) => setTyped(event.currentTarget.value)}
        />
      </label>
      {failed && <p role="alert">{words.failed}</p>}
      <p class="aside" role="status" aria-label={words.title}>
        {typed.trim() && results
          ? results.length
            ? words.found(results.length, isCut)
            : words.none(typed.trim())
          : words.hint}
      </p>
      {typed.trim() && results?.length === 0 && <p class="aside">{words.noneHint}</p>}
      {results && results.length > 0 && (
        <PagedList
          all={results}
          page={PAGE}
          query={typed}
          draw={(shown) => <SearchResults results={shown} />}
        />
      )}
    </div>
  );
}
