/** What was found, best first, with what matched marked in it. */
import type { ComponentChildren } from "preact";
import { dayWords, daysWords, timeWords } from "../../parts/days";
import { JOT_KINDS, jots, SIGNS } from "../../parts/words/jots";
import { nameOf, workOf } from "../../parts/people/someone";
import { events, search as words } from "../../parts/words/records";
import type { Row } from "../../kinds/model";
import type { Found } from "./useSearch";

interface Entry {
  title: string;
  aside: string;
  /** Where it is shown; none, it has no page of its own yet. */
  href?: string;
}

function entryOf(row: Row): Entry {
  if (row.kind === "person") {
    const person = row as Row<"person">;
    return { title: nameOf(person), aside: workOf(person), href: `/people/${row.id}` };
  }
  if (row.kind === "event") {
    const { name, starts_on, ends_on } = (row as Row<"event">).fields;
    return { title: name || events.unnamed, aside: daysWords(starts_on, ends_on), href: `/events/${row.id}` };
  }
  if (row.kind === "jot") {
    const { text, answer, kind, heard_at, person_ids, event_id } = (row as Row<"jot">).fields;
    const known = JOT_KINDS.find((one) => one === kind) ?? "note";
    const place = person_ids?.[0] ? `/people/${person_ids[0]}` : event_id ? `/events/${event_id}` : "/triage";
    const when = heard_at ? timeWords(heard_at) : "";
    return {
      title: [text, answer].filter(Boolean).join(" · "),
      aside: [`${SIGNS[known]} ${jots.kinds[known]}`, when].filter(Boolean).join(" · "),
      href: place,
    };
  }
  const fields = row.fields as { title?: string | null; text?: string | null; words?: string | null; draft?: string | null; due_on?: string | null };
  return {
    title: fields.title || fields.text || fields.words || fields.draft || "",
    aside: fields.due_on ? dayWords(fields.due_on) : "",
    ...(row.kind === "clipping" && { href: `/shelf/${row.id}` }),
  };
}

/** The text, with the beginnings of words that matched marked. */
function marked(text: string, terms: string[]): ComponentChildren {
  const wanted = terms.map((term) => term.toLowerCase().replace(/[^\p{L}\p{N}]/gu, "")).filter(Boolean);
  if (!wanted.length) return text;
  return text.split(/([\p{L}\p{N}]+)/u).map((part) => (wanted.some((term) => part.toLowerCase().startsWith(term)) ? <mark>{part}</mark> : part));
}

export function Results({ found }: { found: Found[] }) {
  return (
    <ul class="list">
      {found.map(({ row, terms }) => {
        const { title, aside, href } = entryOf(row);
        const body = (
          <>
            <b>{marked(title, terms)}</b>
            <span class="aside">{[words.kinds[row.kind], aside].filter((part) => part && !(row.kind === "jot" && part === words.kinds.jot)).join(" · ")}</span>
          </>
        );
        return <li key={row.id}>{href ? <a class="entry" href={href}>{body}</a> : <div class="entry">{body}</div>}</li>;
      })}
    </ul>
  );
}
