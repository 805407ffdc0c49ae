/** One person: what was heard and noted, newest first, and the details. */
import type { Row } from "../../kinds/model";
import { isLive } from "../../kinds/standing";
import { BinButton } from "../../parts/BinButton";
import { Heading } from "../../parts/Heading";
import { JotList } from "../../parts/jots/JotList";
import { Later } from "../../parts/Later";
import { useLive } from "../../parts/live";
import { nameOf, workOf } from "../../parts/people/someone";
import { people as words } from "../../parts/words/records";
import { Wordings } from "../../parts/Wordings";
import { get, jotsAbout } from "../../store/notebook";
import { PersonFields } from "./PersonFields";
import { writeAbout } from "./writing";

const captured = () => import("../../parts/capture/Captured");
const forPerson = () => import("../../parts/helping/ForPerson");
const gone = () => import("../merging/Gone");
const together = () => import("../merging/Together");

/** The addresses under which they can be reached; only what is safe to follow. */
function reach({ fields }: Row<"person">): { href: string; said: string }[] {
  const { email, phone, linkedin_url: profile } = fields;
  return [
    ...(email?.includes("@") ? [{ href: `mailto:${encodeURIComponent(email)}`, said: words.links.email }] : []),
    ...(phone ? [{ href: `tel:${phone.replace(/[^+\d]/g, "")}`, said: words.links.phone }] : []),
    ...(profile && /^https?:\/\//i.test(profile) ? [{ href: profile, said: words.links.linkedin_url }] : []),
  ];
}

export function PersonPage({ id }: { id: string }) {
  const found = useLive(async () => ({ person: await get<"person">(id) }), ["person"], [id]);
  const jots = useLive(() => jotsAbout(id), ["jot"], [id]);
  const event = useLive(async () => {
    const place = (await get<"person">(id))?.fields.event_id;
    return place ? get<"event">(place) : undefined;
  }, ["person", "event"], [id]);
  if (!found) return null;
  const { person } = found;
  if (person?.kind !== "person" || !isLive(person)) {
    return <Later load={gone} with={{ id }} />;
  }
  const hoped = person.fields.hoped_for && person.fields.met_at == null && !jots?.length;
  return (
    <div class="stack">
      <a class="plain back" href="/people">{words.back}</a>
      <Heading name title={nameOf(person)} />
      <p class="aside">
        {[workOf(person), person.fields.name && person.fields.remember_by, event && (hoped ? words.hoped : words.met)(event.fields.name ?? "")].filter(Boolean).join(" · ")}
      </p>
      <div class="row">
        <button type="button" class="button first" onClick={() => writeAbout(person)}>{words.write}</button>
        {reach(person).map(({ href, said }) => (
          <a key={said} class="button" href={href} target="_blank" rel="noopener noreferrer">{said}</a>
        ))}
      </div>
      <Wordings row={person} />
      <section class="part" aria-labelledby="heard">
        <h2 id="heard">{words.heard}</h2>
        {jots && (jots.length ? <JotList jots={jots} without={id} /> : <p class="empty">{words.nothing}</p>)}
      </section>
      <Later quiet load={forPerson} with={{ person }} />
      <Later quiet load={captured} with={{ of: id, name: nameOf(person) }} />
      <details class="part" open={!person.fields.name || jots?.length === 0}>
        <summary>{words.about}</summary>
        <PersonFields person={person} />
        <Later load={together} with={{ person }} />
        <BinButton row={person} to="/people" />
      </details>
    </div>
  );
}
