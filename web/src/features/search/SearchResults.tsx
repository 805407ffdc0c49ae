/** What was found, best first, with what matched marked in it. */

import type { ComponentChildren } from "preact";
import { getName, getWork } from "../../data/people/someone";
import { getKind, SIGNS } from "../../domain/jots/kinds";
import type { Kind, Row } from "../../domain/records/model";
import { foldText } from "../../domain/text/fold";
import { paths } from "../../routing/paths";
import { formatDay, formatDays, formatTime } from "../../text/dates";
import { jots } from "../../text/en/jots";
import { search as words } from "../../text/en/records";
import { formatTitle } from "../../text/titles";
import { JotList } from "../../views/jots/JotList";
import type { SearchResult } from "./useSearch";

interface Entry {
  title: string;
  aside: string;
  /** Where it is shown; none, it has no page of its own yet. */
  href?: string;
}

const buildEntry = (row: Row): Entry => ({ title: formatTitle(row), aside: "" });

const ENTRIES: { [K in Kind]: (row: Row<K>) => Entry } = {
  person: (row) => ({ title: formatTitle(row), aside: getWork(row), href: paths.person(row.id) }),
  event(row) {
    const { starts_on, ends_on } = row.fields;
    return { title: formatTitle(row), aside: formatDays(starts_on, ends_on), href: paths.event(row.id) };
  },
  jot(row) {
    const { answer, kind, heard_at, person_ids } = row.fields;
    const known = getKind({ kind });
    const person = person_ids?.[0];
    const when = heard_at ? formatTime(heard_at) : "";
    return {
      title: [...new Set([formatTitle(row), answer])].filter(Boolean).join(" · "),
      aside: [`${SIGNS[known]} ${jots.kinds[known]}`, when].filter(Boolean).join(" · "),
      ...(person && { href: paths.person(person) }),
    };
  },
  clipping: (row) => ({ ...buildEntry(row), href: paths.clipping(row.id) }),
  followup(row) {
    const { due_on, done_at, person_id } = row.fields;
    const aside = done_at ? formatTime(done_at) : due_on ? formatDay(due_on) : "";
    return { ...buildEntry(row), aside, ...(person_id && { href: paths.followup(row.id) }) };
  },
  prompt: buildEntry,
  photo: buildEntry,
  memo: buildEntry,
  topic: buildEntry,
  joy: buildEntry,
  credit: buildEntry,
  setting: buildEntry,
  // The search lists none.
  wording: buildEntry,
};

/** The text, with the beginnings of words that matched marked. */
function markTerms(text: string, terms: string[]): ComponentChildren {
  const needles = terms.map((term) => foldText(term).replace(/[^\p{L}\p{M}\p{N}]/gu, "")).filter(Boolean);
  if (!needles.length) return text;
  return text
    .split(/([\p{L}\p{M}\p{N}]+)/u)
    .map((part) => (needles.some((term) => foldText(part).startsWith(term)) ? <mark>{part}</mark> : part));
}

export function SearchResults({ results }: { results: SearchResult[] }) {
  return (
    <ul class="list">
      {results.map(({ row, terms, people }) => {
        const { title, aside, href } = (ENTRIES[row.kind] as (row: Row) => Entry)(row);
        // A jot of nobody has no page where it stands near the top: it is here, with all that can be done with it.
        if (row.kind === "jot" && !href)
          return (
            <li key={row.id}>
              <JotList jots={[row]} />
              {row.fields.event_id && (
                <a class="plain" href={paths.event(row.fields.event_id)}>
                  {words.toEvent}
                </a>
              )}
            </li>
          );
        const body = (
          <>
            <b>{markTerms(title, terms)}</b>
            <span class="aside">
              {people.map((person) => (
                <span key={person.id}>
                  <span data-name="">{getName(person)}</span>
                  {" · "}
                </span>
              ))}
              {[words.kinds[row.kind], aside]
                .filter((part) => part && !(row.kind === "jot" && part === words.kinds.jot))
                .join(" · ")}
            </span>
          </>
        );
        return (
          <li key={row.id}>
            {href ? (
              <a class="entry" href={href}>
                {body}
              </a>
            ) : (
              <div class="entry">{body}</div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
