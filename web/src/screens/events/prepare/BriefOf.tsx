/** What to have in mind when seeing somebody again: where we met, what is open, their last words, what I promised and sent. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { fieldsOf, type Row } from "../../../kinds/model";
import { dayOf, dayWords } from "../../../parts/days";
import { useLive } from "../../../parts/live";
import { nameOf } from "../../../parts/people/someone";
import { prepare } from "../../../parts/words/prepare";
import { briefOf, type Brief } from "../../../preparing/brief";
import { allOf, get, getMany, jotsAbout } from "../../../store/notebook";

const words = prepare.brief;
/** More stands on the page of the person. */
const MOST = 2;

interface Told extends Brief {
  met: string;
  /** What was sent, in words, by the followup's id. */
  titles: Map<string, string>;
}

/** What a gift was: the clipping, else the promise that it kept; what was said in confidence is not repeated here. */
async function titlesOf(gifts: Row<"followup">[]): Promise<Map<string, string>> {
  const shown = gifts.slice(0, MOST);
  const wanted = shown.flatMap(({ fields }) => [fields.clipping_id, fields.jot_id]).filter((id) => id != null);
  const found = new Map((await getMany(wanted)).map((row) => [row.id, fieldsOf(row)]));
  return new Map(
    shown.map(({ id, fields }) => {
      const jot = found.get(fields.jot_id ?? "");
      const title = found.get(fields.clipping_id ?? "")?.["title"] ?? (!jot?.["in_confidence"] && jot?.["text"]);
      return [id, String(title || words.gave)];
    }),
  );
}

async function readBrief({ id, fields }: Row<"person">): Promise<Told> {
  const [jots, followups, event] = await Promise.all([jotsAbout(id), allOf("followup"), fields.event_id ? get<"event">(fields.event_id) : undefined]);
  const brief = briefOf(jots, followups.filter((followup) => followup.fields.person_id === id));
  const place = event?.fields.name && words.metAt(event.fields.name);
  const day = fields.met_at != null ? dayWords(dayOf(fields.met_at)) : event?.fields.starts_on && dayWords(event.fields.starts_on);
  return { ...brief, met: [place ?? (day && words.metOn(day)), place && day].filter(Boolean).join(", "), titles: await titlesOf(brief.gifts) };
}

/** Her words; those said in confidence only after a tap, since somebody may look over one's shoulder. */
function Heard({ jot: { fields } }: { jot: Row<"jot"> }) {
  const [shown, setShown] = useState(!fields.in_confidence);
  const quote = useRef<HTMLQuoteElement>(null);
  const show = () => {
    setShown(true);
    requestAnimationFrame(() => quote.current?.focus());
  };
  if (!shown) return <button type="button" class="plain" onClick={show}>{words.confided}</button>;
  return (
    <blockquote class="hers" ref={quote} tabIndex={-1}>
      {fields.kind === "question" && fields.answer ? fields.answer : fields.text}
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

export function BriefOf({ person }: { person: Row<"person"> }) {
  const told = useLive(() => readBrief(person), ["jot", "followup", "clipping", "event"], [person.id, person.fields.event_id]);
  if (!told) return null;
  const { met, last, challenges, promises, gifts, titles } = told;
  const nothing = !last && !challenges.length && !promises.length && !gifts.length;
  return (
    <div class="brief">
      {met && <p class="aside">{met}</p>}
      {nothing && <p class="aside">{words.nothing}</p>}
      <dl>
        {challenges.length > 0 && (
          <Part named={words.open}>{challenges.slice(0, MOST).map((jot) => <Heard key={jot.id} jot={jot} />)}</Part>
        )}
        {last && (
          <Part named={words.last}>
            <Heard jot={last} />
            {last.fields.heard_at != null && <p class="aside">{dayWords(dayOf(last.fields.heard_at))}</p>}
          </Part>
        )}
        {promises.length > 0 && (
          <Part named={words.promised}>
            {promises.slice(0, MOST).map(({ id, fields }) => (
              <p key={id} data-name="">{[fields.text, fields.due_on && words.due(dayWords(fields.due_on))].filter(Boolean).join(", ")}</p>
            ))}
          </Part>
        )}
        {gifts.length > 0 && (
          <Part named={words.sent}>
            {gifts.slice(0, MOST).map(({ id, fields }) => (
              <p key={id} data-name="">{[titles.get(id), fields.done_at != null && dayWords(dayOf(fields.done_at))].filter(Boolean).join(" · ")}</p>
            ))}
          </Part>
        )}
      </dl>
      {!nothing && <a href={`/people/${person.id}`} data-name="">{words.more(nameOf(person))}</a>}
    </div>
  );
}
