/** What to have in mind when seeing somebody again: where we met, what is open, their last words, what I promised and sent. */

import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { useLive } from "../../data/live";
import { readSummary } from "../../data/people/brief";
import { getName } from "../../data/people/someone";
import { getLocalDay } from "../../domain/days/days";
import { isQuestion } from "../../domain/jots/kinds";
import type { Row } from "../../domain/records/model";
import { isHelped } from "../../domain/rules/challenges";
import { paths } from "../../routing/paths";
import { formatDay } from "../../text/dates";
import { jotFields } from "../../text/en/jotFields";
import { prepare } from "../../text/en/prepare";
import { adoptStyles } from "../../ui/adoptStyles";
import css from "./brief.css?inline";

const words = prepare.brief;
const { states } = jotFields;
/** More stands on the page of the person. */
const MOST = 2;

/** Their words; those said in confidence only after a tap, since somebody may look over one's shoulder. */
function Heard({ jot: { fields } }: { jot: Row<"jot"> }) {
  const [isAsked, setAsked] = useState(false);
  const quote = useRef<HTMLQuoteElement>(null);
  // With the very tap: whoever goes on to a field meanwhile is not called back from it.
  useLayoutEffect(() => {
    if (isAsked) quote.current?.focus();
  }, [isAsked]);
  if (fields.in_confidence && !isAsked)
    return (
      <button type="button" class="plain" onClick={() => setAsked(true)}>
        {words.confided}
      </button>
    );
  return (
    <blockquote class="quote" ref={quote} tabIndex={-1}>
      {isQuestion(fields) && fields.answer ? fields.answer : fields.text}
    </blockquote>
  );
}

function Part({ named, children }: { named: string; children: ComponentChildren }) {
  return (
    <div>
      <dt>{named}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** @param onPage on the person's own page, where their words stand below, and where we met above */
export default function PersonBrief({ person, onPage = false }: { person: Row<"person">; onPage?: boolean }) {
  adoptStyles(css);
  const { event_id, met_at, hoped_for } = person.fields;
  const summary = useLive((read) => readSummary(read, person), [person.id, event_id, met_at, hoped_for]);
  if (!summary) return null;
  const { place, metOn, lastContact, challenges, promises, gifts } = summary;
  const last = onPage ? undefined : summary.last;
  const isEmpty = !last && !challenges.length && !promises.length && !gifts.length;
  const met = [place ? words.metAt(place) : metOn && words.metOn(metOn), place && metOn].filter(Boolean);
  if (onPage && isEmpty && !lastContact) return null;
  return (
    <div class="brief">
      {!onPage && met.length > 0 && <p class="aside">{met.join(", ")}</p>}
      {!onPage && isEmpty && <p class="aside">{words.nothing}</p>}
      <dl>
        {onPage && lastContact && (
          <Part named={words.lastContact}>
            <p>{lastContact}</p>
          </Part>
        )}
        {challenges.length > 0 && (
          <Part named={words.open}>
            {challenges.slice(0, MOST).map((jot) => (
              <div key={jot.id}>
                <Heard jot={jot} />
                {isHelped(jot.fields) && <p class="aside">{states.helped}</p>}
              </div>
            ))}
          </Part>
        )}
        {last && (
          <Part named={words.last}>
            <Heard jot={last} />
            {last.fields.heard_at != null && (
              <p class="aside">{formatDay(getLocalDay(last.fields.heard_at))}</p>
            )}
          </Part>
        )}
        {promises.length > 0 && (
          <Part named={words.promised}>
            {promises.slice(0, MOST).map(({ id, fields }) => (
              <p key={id} data-name="">
                {[fields.text, fields.due_on && words.due(formatDay(fields.due_on))]
                  .filter(Boolean)
                  .join(", ")}
              </p>
            ))}
          </Part>
        )}
        {gifts.length > 0 && (
          <Part named={words.sent}>
            {gifts.slice(0, onPage ? gifts.length : MOST).map(({ id, what, on }) => (
              <p key={id} data-name="">
                <a href={paths.followup(id)}>{what}</a>
                {on && ` · ${on}`}
              </p>
            ))}
          </Part>
        )}
      </dl>
      {!onPage && !isEmpty && (
        <a href={paths.person(person.id)} data-name="">
          {words.more(getName(person))}
        </a>
      )}
    </div>
  );
}
